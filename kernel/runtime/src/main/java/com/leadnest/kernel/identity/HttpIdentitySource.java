package com.leadnest.kernel.identity;

import com.leadnest.kernel.id.TypeId;
import io.quarkus.arc.DefaultBean;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.security.PublicKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.lang.JoseException;

/** Asks auth-service; never blocks. */
@Singleton
@DefaultBean
public class HttpIdentitySource implements IdentitySource {

    private final IdentityConfig config;
    private final HttpClient client;

    @Inject
    public HttpIdentitySource(IdentityConfig config, Vertx vertx) {
        this.config = config;
        this.client =
                vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(2).setConnectTimeout((int)
                        config.timeout().toMillis()));
    }

    @PreDestroy
    void close() {
        client.close();
    }

    @Override
    public Uni<Map<String, PublicKey>> keys() {
        return get(config.jwksUrl()).map(body -> keysOf(body.toString()));
    }

    @Override
    public Uni<Set<UUID>> revokedSessions() {
        return get(config.revokedSessionsUrl()).map(HttpIdentitySource::sessionsOf);
    }

    private Uni<Buffer> get(URI url) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(url.toString())
                .setTimeout(config.timeout().toMillis());
        return Uni.createFrom().completionStage(() -> client.request(options)
                .compose(HttpClientRequest::send)
                .compose(response -> response.statusCode() == 200
                        ? response.body()
                        : Future.failedFuture("auth-service answered " + response.statusCode()))
                .toCompletionStage());
    }

    /** RSA signing keys of a JWK set by key id; anything else in it is left out. */
    static Map<String, PublicKey> keysOf(String jwks) {
        try {
            Map<String, PublicKey> keys = new HashMap<>();
            for (JsonWebKey key : new JsonWebKeySet(jwks).getJsonWebKeys()) {
                boolean signs = key.getUse() == null || "sig".equals(key.getUse());
                if (key instanceof RsaJsonWebKey rsa && signs && key.getKeyId() != null) {
                    keys.put(key.getKeyId(), rsa.getRsaPublicKey());
                }
            }
            return Map.copyOf(keys);
        } catch (JoseException e) {
            throw new IllegalArgumentException("not a JWK set", e);
        }
    }

    private static Set<UUID> sessionsOf(Buffer body) {
        Set<UUID> sessions = new HashSet<>();
        for (Object text : body.toJsonObject().getJsonArray("sessions")) {
            TypeId.SESSION.find((String) text).ifPresent(sessions::add);
        }
        return Set.copyOf(sessions);
    }
}
