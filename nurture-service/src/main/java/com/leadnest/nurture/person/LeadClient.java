package com.leadnest.nurture.person;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.leadnest.contracts.lead.LeadSnapshot;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.problem.UnavailableProblem;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;

/**
 * Asks lead-service for one lead, with the rights of the person who asks. What it answers has the fields of a
 * {@link LeadSnapshot} and some more.
 */
@Singleton
public class LeadClient {

    private final LeadServiceConfig config;
    private final ObjectMapper mapper;
    private final HttpClient client;

    @Inject
    public LeadClient(LeadServiceConfig config, ObjectMapper mapper, Vertx vertx) {
        this.config = config;
        this.mapper = mapper;
        this.client =
                vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(8).setConnectTimeout((int)
                        config.timeout().toMillis()));
    }

    @PreDestroy
    void close() {
        client.close();
    }

    /**
     * The lead, or empty when there is none. Asks a second time when the first attempt gets no answer.
     *
     * @param authorization the caller's Authorization header
     * @return fails with a 503 problem when lead-service is away
     */
    Uni<Optional<LeadSnapshot>> fetch(String authorization, UUID lead) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(
                        config.url().resolve("/leads/" + TypeId.LEAD.text(lead)).toString())
                .putHeader("Authorization", authorization)
                .setTimeout(config.timeout().toMillis());
        return Uni.createFrom()
                .completionStage(() -> client.request(options)
                        .compose(HttpClientRequest::send)
                        .compose(LeadClient::body)
                        .toCompletionStage())
                .onFailure()
                .retry()
                .atMost(1)
                .onFailure()
                .transform(away -> new UnavailableProblem("lead service"))
                .map(body -> body.map(this::read));
    }

    private static Future<Optional<Buffer>> body(HttpClientResponse response) {
        return switch (response.statusCode()) {
            case 200 -> response.body().map(Optional::of);
            case 404 -> Future.succeededFuture(Optional.empty());
            default -> Future.failedFuture("lead-service answered " + response.statusCode());
        };
    }

    private LeadSnapshot read(Buffer body) {
        try {
            return mapper.readValue(body.getBytes(), LeadSnapshot.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
