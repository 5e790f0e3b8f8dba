package com.leadnest.gateway.assets;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Files from the class path, compressed once and kept. Only names that exist are kept, so nobody can fill it. */
@Singleton
public class Assets {

    private static final Pattern SAFE = Pattern.compile("(/[A-Za-z0-9@_-][A-Za-z0-9@._-]*)+");

    private final Vertx vertx;
    private final Map<String, Asset> known = new ConcurrentHashMap<>();

    @Inject
    public Assets(Vertx vertx) {
        this.vertx = vertx;
    }

    /**
     * Answers with a file.
     *
     * @param resource path on the class path, beginning with a slash
     * @param cacheControl how long a browser may keep it
     * @return whether there is such a file; without one nothing was answered
     */
    public Future<Boolean> send(HttpServerRequest request, String resource, String cacheControl) {
        if (!SAFE.matcher(resource).matches()) {
            return Future.succeededFuture(false);
        }
        Asset asset = known.get(resource);
        if (asset != null) {
            answer(request, asset, cacheControl);
            return Future.succeededFuture(true);
        }
        return vertx.executeBlocking(() -> load(resource), false).map(loaded -> {
            loaded.ifPresent(each -> answer(request, each, cacheControl));
            return loaded.isPresent();
        });
    }

    private Optional<Asset> load(String resource) throws IOException {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream file = loader.getResourceAsStream(resource.substring(1))) {
            if (file == null) {
                return Optional.empty();
            }
            Asset asset = Asset.of(resource, file.readAllBytes());
            if (asset.plain().length == 0) {
                // A directory reads as an empty file from some class paths.
                return Optional.empty();
            }
            known.put(resource, asset);
            return Optional.of(asset);
        }
    }

    private static void answer(HttpServerRequest request, Asset asset, String cacheControl) {
        HttpServerResponse response = request.response();
        if (response.ended() || response.closed()) {
            return;
        }
        MultiMap headers = response.headers();
        headers.set(HttpHeaders.CACHE_CONTROL, cacheControl);
        headers.set(HttpHeaders.ETAG, asset.etag());
        headers.add(HttpHeaders.VARY, "Accept-Encoding");
        String has = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (has != null && has.contains(asset.etag())) {
            response.setStatusCode(304).end();
            return;
        }
        headers.set(HttpHeaders.CONTENT_TYPE, asset.type());
        String accepts = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        byte[] body = asset.plain();
        if (asset.gzip() != null && accepts != null && accepts.contains("gzip")) {
            headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
            body = asset.gzip();
        }
        if ("HEAD".equals(request.method().name())) {
            headers.set(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length));
            response.end();
        } else {
            response.end(Buffer.buffer(body));
        }
    }
}
