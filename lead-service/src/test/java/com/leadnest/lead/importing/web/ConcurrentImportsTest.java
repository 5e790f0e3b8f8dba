package com.leadnest.lead.importing.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.testing.identity.TestTokens;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ImportServiceTest
class ConcurrentImportsTest {

    private final UUID business = UUID.randomUUID();

    @Test
    void theSameFileAtTheSameTimeCreatesEveryLeadOnce() throws Exception {
        byte[] file = people(5_000, "budget");
        List<String> jobs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            jobs.add(
                    Imports.upload(business, "a.csv", file, Map.of()).jsonPath().getString("job_id"));
        }

        long created = 0;
        long unchanged = 0;
        for (String job : jobs) {
            JsonPath done = Imports.finished(business, job);
            assertThat(done.getString("status")).isEqualTo("completed");
            created += done.getLong("created");
            unchanged += done.getLong("unchanged");
        }
        assertThat(created).isEqualTo(5_000);
        assertThat(unchanged).isEqualTo(10_000);
        assertThat(Imports.count("leads", business)).isEqualTo(5_000);
        assertThat(Imports.query("SELECT sum(n)::bigint AS n FROM lead.lead_counts WHERE business_id = ?", business))
                .containsExactly(Map.of("n", 5_000L));
        assertThat(Imports.query("SELECT key, type FROM lead.lead_fields WHERE business_id = ?", business))
                .containsExactly(Map.of("key", "budget", "type", "text"));
    }

    @Test
    void aLaterFileFillsAndOverwritesButNeverBlanks() throws Exception {
        Imports.importNow(
                business, "a.csv", bytes("name,email,phone,notes,status\nAnn Lee,a@example.com,5551234567,old,won\n"));

        JsonPath second = Imports.importNow(
                business, "b.csv", bytes("name,email,phone,notes,company,status\n,A@EXAMPLE.com,,fresh,Spa,new\n"));

        assertThat(second.getLong("updated")).isEqualTo(1);
        Map<String, Object> lead = Imports.query(
                        "SELECT name, phone, notes, business_name, status, version FROM lead.leads WHERE business_id = ?",
                        business)
                .get(0);
        assertThat(lead)
                .containsEntry("name", "Ann Lee")
                .containsEntry("phone", "+15551234567")
                .containsEntry("notes", "fresh")
                .containsEntry("business_name", "Spa")
                .containsEntry("status", "won")
                .containsEntry("version", 2);
        assertThat(Imports.query("SELECT data->>'job_id' AS job FROM lead.lead_events WHERE business_id = ?", business))
                .containsExactly(Map.of("job", second.getString("job_id")));
    }

    @Test
    void modesDoOnlyWhatTheyMay() throws Exception {
        byte[] file = bytes("name,email\nAnn Lee,a@example.com\n");
        JsonPath update = Imports.importNow(business, "a.csv", file, Map.of("mode", "update"));
        assertThat(update.getLong("skipped")).isEqualTo(1);
        JsonPath create = Imports.importNow(business, "a.csv", file, Map.of("mode", "create", "source", "fair"));
        assertThat(create.getLong("created")).isEqualTo(1);
        JsonPath again = Imports.importNow(business, "a.csv", file, Map.of("mode", "create"));
        assertThat(again.getLong("skipped")).isEqualTo(1);
        assertThat(Imports.query("SELECT source FROM lead.leads WHERE business_id = ?", business))
                .containsExactly(Map.of("source", "fair"));
    }

    @Test
    void randomFilesKeepTheirInvariants() throws Exception {
        Random random = new Random(11);
        Set<String> known = new HashSet<>();
        for (int round = 0; round < 5; round++) {
            StringBuilder text = new StringBuilder("name,email,notes\n");
            int rows = 1 + random.nextInt(3_000);
            int invalid = 0;
            Set<String> offered = new HashSet<>();
            for (int i = 0; i < rows; i++) {
                boolean bad = random.nextInt(20) == 0;
                String email = "p" + random.nextInt(4_000) + "@example.com";
                invalid += bad ? 1 : 0;
                if (!bad) {
                    offered.add(email);
                }
                text.append("Somebody,")
                        .append(bad ? "nothing at all" : email)
                        .append(",n")
                        .append(random.nextInt(3))
                        .append('\n');
            }
            long fresh = offered.stream().filter(known::add).count();

            JsonPath done = Imports.importNow(business, "r.csv", bytes(text.toString()));

            assertThat(done.getLong("processed")).isEqualTo(rows);
            assertThat(done.getLong("failed")).isEqualTo(invalid);
            assertThat(done.getLong("created")).isEqualTo(fresh);
            assertThat(done.getLong("created")
                            + done.getLong("updated")
                            + done.getLong("unchanged")
                            + done.getLong("failed"))
                    .isEqualTo(rows);
            assertThat(Imports.count("leads", business)).isEqualTo(known.size());
            assertThat(rejectedLines(done.getString("job_id"))).hasSize(invalid);
        }
    }

    @Test
    void refusedRowsComeBackAsAFileThatCanBeCorrectedAndUploaded() {
        JsonPath first = Imports.importNow(
                business, "a.csv", bytes("name,email,extra\n=cmd(),wrong,\"a,b\"\nAnn Lee,a@example.com,c\n"));
        String csv = given().header("Authorization", TestTokens.bearer(business))
                .get("/leads/imports/" + first.getString("job_id") + "/rejected")
                .asString();
        assertThat(csv).isEqualTo("name,email,extra,error,line\r\n'=cmd(),wrong,\"a,b\",Invalid email format,2\r\n");

        JsonPath second = Imports.importNow(business, "a.csv", bytes(csv.replace("wrong", "right@example.com")));

        assertThat(second.getLong("created")).isEqualTo(1);
        assertThat(second.getList("detected.columns.field"))
                .isEqualTo(List.of("name", "email", "custom_fields.extra", "ignored", "ignored"));
    }

    @Test
    void progressIsFollowedLiveToItsEnd() {
        String job = Imports.upload(business, "a.csv", people(3_000, "x"), Map.of())
                .jsonPath()
                .getString("job_id");
        String events = given().header("Authorization", TestTokens.bearer(business))
                .get("/leads/import-status/" + job + "/events")
                .asString();
        assertThat(events).contains("event:progress");
        String last = events.substring(events.lastIndexOf("data:") + 5).strip();
        assertThat(JsonPath.from(last).getString("status")).isEqualTo("completed");
        assertThat(JsonPath.from(last).getLong("created")).isEqualTo(3_000);
    }

    private List<String> rejectedLines(String job) {
        String csv = given().header("Authorization", TestTokens.bearer(business))
                .get("/leads/imports/" + job + "/rejected")
                .asString();
        return csv.lines().skip(1).toList();
    }

    private static byte[] people(int count, String extra) {
        StringBuilder text = new StringBuilder("name,email,phone," + extra + "\n");
        for (int i = 0; i < count; i++) {
            text.append("Person ")
                    .append(i)
                    .append(",p")
                    .append(i)
                    .append("@example.com,,")
                    .append(i)
                    .append('\n');
        }
        return bytes(text.toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
