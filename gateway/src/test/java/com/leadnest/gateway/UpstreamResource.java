package com.leadnest.gateway;

import com.leadnest.embedded.FreePort;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import java.util.HashMap;
import java.util.Map;

/** Services that behave in every way a service can, on loopback; scoring is a port where nobody listens. */
public class UpstreamResource implements QuarkusTestResourceLifecycleManager {

    private Vertx vertx;

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        int port = vertx.createHttpServer(
                        new HttpServerOptions().setHost("127.0.0.1").setPort(0))
                .requestHandler(new Upstream(vertx))
                .listen()
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
        String address = "http://127.0.0.1:" + port;
        Map<String, String> config = new HashMap<>();
        config.put("leadnest.gateway.routing.services.auth", "/auth -> " + address);
        config.put("leadnest.gateway.routing.services.lead", "/leads -> " + address);
        config.put("leadnest.gateway.routing.services.scoring", "/api/ai -> http://127.0.0.1:" + FreePort.any());
        config.put("leadnest.gateway.routing.timeout", "1s");
        config.put("leadnest.gateway.routing.operations.import.body-limit", "8M");
        // Tests come from many addresses: what stands in X-Forwarded-For.
        config.put("leadnest.gateway.edge.trusted-proxies", "127.0.0.1");
        config.put("leadnest.gateway.edge.cors-origins", "https://app.example,https://other.example");
        config.put("JWT_SECRET", "a-secret-of-the-tests-which-protects-nothing-at-all");
        return config;
    }

    @Override
    public void stop() {
        vertx.close();
    }
}
