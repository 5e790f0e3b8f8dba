package com.leadnest.e2e;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A business that has just signed up, with what a journey does on its behalf. */
final class Business {

    static final String PASSWORD = "SecurePass123!";

    private static final Set<String> ENDED = Set.of("completed", "failed", "cancelled");
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Api api;
    private final String email;
    private final JsonNode registration;

    private Business(Api api, String email, JsonNode registration) {
        this.api = api;
        this.email = email;
        this.registration = registration;
    }

    /** Each signs up from an address of its own: anonymous calls are limited by address. */
    static Business register() {
        int number = COUNT.incrementAndGet();
        String email = "owner" + number + "." + System.nanoTime() + "@example.com";
        Api anonymous = new Api(Stack.running().url()).from("127.0." + (1 + number / 200) + "." + (1 + number % 200));
        JsonNode registration = anonymous
                .post(
                        "/auth/register",
                        "{\"email\":\"" + email + "\",\"password\":\"" + PASSWORD
                                + "\",\"business_name\":\"Elite Med Spa\"}")
                .expect(201)
                .json();
        return new Business(anonymous.with(registration.path("token").asText()), email, registration);
    }

    Api api() {
        return api;
    }

    String email() {
        return email;
    }

    JsonNode registration() {
        return registration;
    }

    /** Uploads and returns the job id. */
    String startImport(Path file, Map<String, String> fields) {
        return api.upload(file, fields).expect(202).json().path("job_id").asText();
    }

    /** Uploads, waits for the end and returns the last status. */
    JsonNode importFile(Path file) {
        return awaitImport(startImport(file, Map.of()), Duration.ofSeconds(60));
    }

    JsonNode status(String job) {
        return api.get("/leads/import-status/" + job).expect(200).json();
    }

    JsonNode awaitImport(String job, Duration atMost) {
        return await("import " + job + " ends")
                .atMost(atMost)
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(
                        () -> status(job),
                        status -> ENDED.contains(status.path("status").asText()));
    }

    long leads() {
        return api.get("/leads?per_page=1")
                .expect(200)
                .json()
                .path("total_count")
                .asLong();
    }

    long scored() {
        return api.get("/api/ai/scored-leads?per_page=1")
                .expect(200)
                .json()
                .path("total_count")
                .asLong();
    }

    void awaitScored(long expected, Duration atMost) {
        await(expected + " leads are scored")
                .atMost(atMost)
                .pollInterval(Duration.ofMillis(250))
                .ignoreExceptions()
                .until(this::scored, count -> count == expected);
    }
}
