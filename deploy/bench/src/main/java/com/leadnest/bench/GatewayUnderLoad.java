package com.leadnest.bench;

import com.leadnest.embedded.DirectoryTree;
import com.leadnest.embedded.EmbeddedRedis;
import com.leadnest.embedded.FreePort;
import com.leadnest.embedded.PartControl;
import com.leadnest.embedded.RunDirectory;
import com.leadnest.standalone.client.SourceTree;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A gateway and a bare nginx proxy before the same nginx worker, and the Redis the gateway counts in. */
final class GatewayUnderLoad implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final BenchToken token = BenchToken.create();
    private final int upstreamPort = FreePort.any();
    private final int nginxPort = FreePort.any();
    private final int gatewayPort = FreePort.any();
    private final Path directory;
    private final PartControl redis;
    private Process nginx;
    private Process gateway;

    private GatewayUnderLoad(Path directory) {
        this.directory = directory;
        EmbeddedRedis part = new EmbeddedRedis(directory.resolve("redis"), FreePort.any());
        redis = new PartControl(part, new RunDirectory(directory.resolve("run")), directory.resolve("redis.log"));
    }

    static GatewayUnderLoad start(Path directory) throws Exception {
        GatewayUnderLoad stack = new GatewayUnderLoad(directory);
        try {
            stack.redis.start(START_LIMIT);
            stack.startNginx();
            stack.startGateway();
            stack.awaitAnswer(stack.nginxUrl());
            stack.awaitAnswer(stack.gatewayUrl());
            return stack;
        } catch (Exception | Error e) {
            stack.close();
            throw e;
        }
    }

    String token() {
        return token.text();
    }

    String nginxUrl() {
        return "http://127.0.0.1:" + nginxPort + "/leads";
    }

    String gatewayUrl() {
        return "http://127.0.0.1:" + gatewayPort + "/leads";
    }

    private void startNginx() throws IOException {
        Path configuration = directory.resolve("nginx.conf");
        Files.writeString(
                configuration,
                Files.readString(SourceTree.find().resolve("deploy/bench/src/main/resources/gateway-nginx.conf"))
                        .replace("@jwks@", token.jwks())
                        .replace("@directory@", directory.toString())
                        .replace("@upstream@", Integer.toString(upstreamPort))
                        .replace("@proxy@", Integer.toString(nginxPort)));
        nginx = new ProcessBuilder(
                        "/usr/sbin/nginx", "-c", configuration.toString(), "-p", directory.toString(), "-e", "stderr")
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("nginx.log").toFile())
                .start();
    }

    private void startGateway() throws IOException {
        Path jar = SourceTree.find().resolve("gateway/target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException("the gateway is not built: mvn -pl gateway -am package -DskipTests");
        }
        String upstream = "http://127.0.0.1:" + upstreamPort;
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-XX:+UseSerialGC",
                        "-jar",
                        jar.toString()))
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("gateway.log").toFile());
        Map<String, String> environment = builder.environment();
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(gatewayPort));
        environment.put("REDIS_URL", ((EmbeddedRedis) redis.part()).url());
        environment.put("JWT_SECRET", "3f9c1e7ab2d84056-bench-7e1d9c30a5f2b846");
        environment.put("LEADNEST_AUTH_URL", upstream);
        environment.put("LEADNEST_LEAD_URL", upstream);
        environment.put("LEADNEST_SCORING_URL", upstream);
        // wrk is one user: what is measured is counting, not refusing.
        environment.put("LEADNEST_GATEWAY_LIMITS_POLICIES_PLAN_TRIAL", "user 60000000/minute");
        gateway = builder.start();
    }

    private void awaitAnswer(String url) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer " + token.text())
                .timeout(Duration.ofSeconds(2))
                .build();
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        String last = "";
        while (System.nanoTime() < deadline) {
            try {
                int status = CLIENT.send(request, BodyHandlers.discarding()).statusCode();
                if (status == 200) {
                    return;
                }
                last = "status " + status;
            } catch (IOException starting) {
                last = starting.toString();
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        throw new IllegalStateException(url + " does not answer (" + last + "); logs in " + directory);
    }

    @Override
    public void close() throws InterruptedException, IOException {
        end(gateway);
        end(nginx);
        redis.stop();
        DirectoryTree.delete(directory);
    }

    private static void end(Process process) throws InterruptedException {
        if (process != null) {
            process.destroy();
            if (!process.waitFor(15, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }
}
