package com.leadnest.gateway.spa;

import com.leadnest.gateway.assets.Assets;
import com.leadnest.gateway.edge.ResponseHeaders;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The single-page application under /app: its files, and its one page for every address it knows itself. */
@Singleton
public class Spa {

    private static final String ROOT = "/META-INF/resources";
    private static final String INDEX = "/app/index.html";
    /** Vite puts a hash of the content into these names. */
    private static final String HASHED = "/app/assets/";

    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final String ASK_FIRST = "no-cache";

    private final Assets assets;
    private final ResponseHeaders headers;
    private final SpaConfig config;

    @Inject
    public Spa(Assets assets, ResponseHeaders headers, SpaConfig config) {
        this.assets = assets;
        this.headers = headers;
        this.config = config;
    }

    public boolean owns(String path) {
        return path.equals("/") || path.equals("/app") || path.startsWith("/app/");
    }

    /** Answers; false when there is no such file and nothing was answered. */
    public Future<Boolean> answer(HttpServerRequest request, String path) {
        headers.page(request.response().headers(), config.contentSecurityPolicy());
        if (path.equals("/") || path.equals("/app")) {
            request.response().setStatusCode(302).putHeader("Location", "/app/").end();
            return Future.succeededFuture(true);
        }
        boolean file = path.lastIndexOf('.') > path.lastIndexOf('/');
        if (!file) {
            return assets.send(request, ROOT + INDEX, ASK_FIRST);
        }
        return assets.send(request, ROOT + path, path.startsWith(HASHED) ? FOREVER : ASK_FIRST);
    }
}
