package com.leadnest.gateway.docs;

import com.leadnest.gateway.routing.RouteTable;
import com.leadnest.gateway.routing.Service;
import com.leadnest.kernel.boot.LeadNestConfig;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;

/** The merged document, fetched from the services and kept for a while; a service that is away is left out. */
@Singleton
public class OpenApiDocument {

    private static final long KEEP_NANOS = 60_000_000_000L;
    private static final long KEEP_INCOMPLETE_NANOS = 3_000_000_000L;
    private static final long TIMEOUT_MILLIS = 2000;

    private final HttpClient client;
    private final RouteTable routes;
    private final String serverUrl;
    private volatile Kept kept;

    private record Kept(Buffer json, long until) {}

    private record Fetched(Service service, JsonObject document) {}

    @Inject
    public OpenApiDocument(Vertx vertx, RouteTable routes, LeadNestConfig config) {
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout((int) TIMEOUT_MILLIS));
        this.routes = routes;
        this.serverUrl = config.publicBaseUrl().toString();
    }

    /** The document as JSON; never fails. */
    public Future<Buffer> get() {
        Kept last = kept;
        if (last != null && System.nanoTime() - last.until() < 0) {
            return Future.succeededFuture(last.json());
        }
        List<Future<Fetched>> all = routes.services().stream().map(this::fetch).toList();
        return Future.all(all).map(done -> merged(done.list()));
    }

    private Buffer merged(List<Fetched> documents) {
        OpenApiMerge merge = new OpenApiMerge();
        for (Fetched each : documents) {
            if (each.document() != null) {
                merge.add(each.service().name(), each.document(), path -> routedTo(each.service(), path));
            }
        }
        boolean complete = documents.stream().map(Fetched::document).allMatch(Objects::nonNull);
        Buffer json = merge.document(serverUrl).toBuffer();
        kept = new Kept(json, System.nanoTime() + (complete ? KEEP_NANOS : KEEP_INCOMPLETE_NANOS));
        return json;
    }

    private boolean routedTo(Service service, String path) {
        var target = routes.find("GET", path);
        return target != null && target.service().equals(service);
    }

    private Future<Fetched> fetch(Service service) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(
                        service.address().resolve("/q/openapi?format=json").toString())
                .setTimeout(TIMEOUT_MILLIS);
        return client.request(options)
                .compose(HttpClientRequest::send)
                .compose(response -> response.statusCode() == 200
                        ? response.body().map(body -> new Fetched(service, body.toJsonObject()))
                        : Future.succeededFuture(new Fetched(service, null)))
                .otherwise(new Fetched(service, null));
    }
}
