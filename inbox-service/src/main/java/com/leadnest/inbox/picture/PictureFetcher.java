package com.leadnest.inbox.picture;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;

/** Loads a picture as nobody in particular: no cookie, no referrer, nothing of who reads the mail, when or where. */
@Singleton
class PictureFetcher {

    private static final int OK = 200;

    private final PictureConfig config;
    private final HttpClient client;

    @Inject
    PictureFetcher(Vertx vertx, PictureConfig config) {
        this.config = config;
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setKeepAlive(false).setConnectTimeout((int)
                        config.timeout().toMillis()));
    }

    @PreDestroy
    void close() {
        client.close();
    }

    /** Fails with a 422 problem when it must not be asked for, does not come in time, is too large or no picture. */
    Uni<Picture> fetch(String address) {
        return follow(address, config.redirects())
                .ifNoItem()
                .after(config.timeout())
                .failWith(PictureTarget::unavailable);
    }

    private Uni<Picture> follow(String address, int redirects) {
        return Uni.createFrom()
                .item(() -> PictureTarget.of(address, config.publicOnly()))
                // Names are looked up by a call that blocks.
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(target -> Uni.createFrom()
                        .completionStage(() -> ask(target).toCompletionStage())
                        .onFailure()
                        .transform(failure -> PictureTarget.unavailable())
                        .chain(answer -> taken(target, answer, redirects)));
    }

    /** @param location of a redirect, else null @param content else */
    private record Answer(int status, String location, byte[] content) {}

    private Future<Answer> ask(PictureTarget target) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setServer(SocketAddress.inetSocketAddress(
                        target.port(), target.address().getHostAddress()))
                .setHost(target.uri().getHost())
                .setPort(target.port())
                .setSsl(target.isSecure())
                .setURI(target.path())
                .putHeader("Accept", "image/webp,image/png,image/jpeg,image/gif")
                .putHeader("User-Agent", "LeadNest-Pictures");
        return client.request(options).compose(HttpClientRequest::send).compose(this::read);
    }

    private Future<Answer> read(HttpClientResponse response) {
        if (response.statusCode() != OK) {
            response.request().reset();
            return Future.succeededFuture(new Answer(response.statusCode(), response.getHeader("Location"), null));
        }
        Promise<Answer> whole = Promise.promise();
        Buffer content = Buffer.buffer();
        response.handler(part -> {
            if (content.length() + part.length() > config.maxBytes()) {
                response.request().reset();
                whole.tryFail("larger than a picture may be");
            } else {
                content.appendBuffer(part);
            }
        });
        response.exceptionHandler(whole::tryFail);
        response.endHandler(end -> whole.tryComplete(new Answer(OK, null, content.getBytes())));
        return whole.future();
    }

    private Uni<Picture> taken(PictureTarget target, Answer answer, int redirects) {
        if (answer.content() != null) {
            Picture picture = PictureType.of(answer.content())
                    .map(type -> new Picture(type, answer.content()))
                    .orElseThrow(PictureTarget::unavailable);
            return Uni.createFrom().item(picture);
        }
        boolean moved = answer.status() / 100 == 3 && answer.location() != null && redirects > 0;
        if (!moved) {
            throw PictureTarget.unavailable();
        }
        return follow(target.uri().resolve(URI.create(answer.location())).toString(), redirects - 1);
    }
}
