package com.leadnest.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Two businesses cannot see each other on any endpoint that the API document lists. */
class TenancyIT {

    private static Business mine;
    private static Business other;
    private static String otherLead;
    private static String otherJob;

    @BeforeAll
    static void twoBusinesses() {
        mine = Business.register();
        other = Business.register();
        otherJob = other.startImport(Path.of("src/test/resources/exports/mailchimp_audience.csv"), java.util.Map.of());
        other.awaitImport(otherJob, Duration.ofSeconds(30));
        otherLead =
                other.api().get("/leads").expect(200).json().at("/leads/0/id").asText();
        other.awaitScored(other.leads(), Duration.ofSeconds(30));
    }

    /** Goes on for as long as the caller listens. */
    private static final String ENDLESS = "/api/inbox/events";

    @TestFactory
    List<DynamicTest> noEndpointShowsAnotherBusinessesThings() {
        JsonNode paths = mine.api().get("/api/openapi.json").expect(200).json().path("paths");
        List<DynamicTest> tests = new ArrayList<>();
        paths.fieldNames()
                .forEachRemaining(path -> paths.path(path).fieldNames().forEachRemaining(method -> {
                    if (List.of("get", "post", "put", "patch", "delete").contains(method)
                            && !path.startsWith("/auth")
                            && !path.equals(ENDLESS)) {
                        tests.add(DynamicTest.dynamicTest(method + " " + path, () -> hidden(method, path)));
                    }
                }));
        assertThat(tests).hasSizeGreaterThan(12);
        return tests;
    }

    private static void hidden(String method, String template) {
        String path = template.replaceAll("\\{(job_?[iI]d|import_?[iI]d)}", otherJob)
                .replaceAll("(/leads/(import-status|imports)/)\\{[^}]+}", "$1" + otherJob)
                .replaceAll("\\{[^}]+}", otherLead);
        Answer answer = mine.api().call(method.toUpperCase(java.util.Locale.ROOT), path);
        assertThat(answer.status()).as(answer.body()).isLessThan(500);
        assertThat(answer.body()).doesNotContain("Lovelace", "ada@example.com");
        if (!path.equals(template)) {
            assertThat(answer.status()).as(answer.body()).isIn(400, 404, 415);
        }
    }

    @Test
    void anotherBusinessesListsAreWhatTheyWere() {
        assertThat(mine.leads()).isZero();
        assertThat(mine.scored()).isZero();
        assertThat(other.leads()).isPositive();
        assertThat(other.api()
                        .get("/leads/" + otherLead)
                        .expect(200)
                        .json()
                        .path("email")
                        .asText())
                .isEqualTo("ada@example.com");
    }

    @Test
    void everyEndpointWantsAToken() {
        Api nobody = new Api(Stack.running().url()).from("127.0.9.1");
        for (String path :
                List.of("/leads", "/leads/" + otherLead, "/leads/export", "/api/ai/scored-leads", "/auth/me")) {
            assertThat(nobody.get(path).expect(401).json().path("error").asText())
                    .isEqualTo("unauthorized");
        }
    }
}
