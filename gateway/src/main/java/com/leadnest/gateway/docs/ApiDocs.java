package com.leadnest.gateway.docs;

import com.leadnest.gateway.assets.Assets;
import com.leadnest.gateway.edge.ResponseHeaders;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Swagger UI over the API of all services. */
@Singleton
public class ApiDocs {

    public static final String PAGE = "/api/docs";
    public static final String DOCUMENT = "/api/openapi.json";

    private static final String OWN_FILES = "/docs";
    private static final String UI_FILES = "/META-INF/resources/openapi-ui";
    private static final String AN_HOUR = "public, max-age=3600";

    /** Swagger UI writes style attributes and inlined images; its scripts are files like ours. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
                    + "font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Assets assets;
    private final ResponseHeaders headers;
    private final OpenApiDocument document;

    @Inject
    public ApiDocs(Assets assets, ResponseHeaders headers, OpenApiDocument document) {
        this.assets = assets;
        this.headers = headers;
        this.document = document;
    }

    public boolean owns(String path) {
        return path.equals(PAGE) || path.startsWith(PAGE + "/") || path.equals(DOCUMENT);
    }

    /** Answers; false when there is no such file and nothing was answered. */
    public Future<Boolean> answer(HttpServerRequest request, String path) {
        headers.page(request.response().headers(), CONTENT_SECURITY_POLICY);
        if (path.equals(DOCUMENT)) {
            return document.get().map(json -> {
                request.response()
                        .putHeader("Content-Type", "application/json")
                        .putHeader("Cache-Control", "no-cache")
                        .end(json);
                return true;
            });
        }
        if (path.equals(PAGE) || path.equals(PAGE + "/")) {
            return assets.send(request, OWN_FILES + "/index.html", "no-cache");
        }
        String name = path.substring(PAGE.length());
        return switch (name) {
            case "/init.js" -> assets.send(request, OWN_FILES + name, AN_HOUR);
            case "/swagger-ui-bundle.js", "/swagger-ui.css", "/favicon.ico" ->
                assets.send(request, UI_FILES + name, AN_HOUR);
            default -> Future.succeededFuture(false);
        };
    }
}
