package com.leadnest.lead.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.lead.service.Signed;
import com.leadnest.testing.identity.TestTokens;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LeadExportTest {

    private static final int MANY = 50_000;

    @Inject
    Tenancy tenancy;

    private final UUID business = UUID.randomUUID();

    @Test
    void whatWouldRunIsGuardedAndComesBackWholeByAnImport() {
        Signed.owner(business)
                .body(Map.of("label", "Budget", "type", "number"))
                .post("/leads/fields")
                .then()
                .statusCode(201);
        Signed.lead(
                business,
                Map.of(
                        "name", "=HYPERLINK(\"x\")",
                        "email", "ann@example.com",
                        "phone", "+15551234567",
                        "notes", "a, \"b\"\nsecond line",
                        "tags", List.of("vip", "denver"),
                        "custom_fields", Map.of("budget", -50)));
        String csv = export(business, "");
        NamedCsvRecord row = records(csv).get(0);
        assertThat(row.getField("name")).isEqualTo("'=HYPERLINK(\"x\")");
        assertThat(row.getField("phone")).isEqualTo("+15551234567");
        assertThat(row.getField("notes")).isEqualTo("a, \"b\"\nsecond line");
        assertThat(row.getField("tags")).isEqualTo("vip; denver");
        assertThat(row.getField("budget")).isEqualTo("-50");

        UUID other = UUID.randomUUID();
        importFile(other, csv);
        JsonPath lead = Signed.owner(other).get("/leads").jsonPath();
        assertThat(lead.getString("leads[0].name")).isEqualTo("=HYPERLINK(\"x\")");
        assertThat(lead.getString("leads[0].email")).isEqualTo("ann@example.com");
        assertThat(lead.getString("leads[0].phone")).isEqualTo("+15551234567");
        assertThat(lead.getString("leads[0].notes")).isEqualTo("a, \"b\"\nsecond line");
        assertThat(lead.getList("leads[0].tags")).containsExactly("vip", "denver");
    }

    @Test
    void aFilterHoldsForTheFileToo() {
        Signed.lead(business, Map.of("name", "Ann", "status", "won"));
        Signed.lead(business, Map.of("name", "Bob"));
        assertThat(records(export(business, "?status=won"))).hasSize(1);
        assertThat(export(business, "?bom=true")).startsWith("\uFEFFid,name,");
        Signed.owner(business).get("/leads/export?status=hot").then().statusCode(400);
    }

    @Test
    void everyLeadOfManyIsInTheFileOnceAndInOrder() {
        String sql = "INSERT INTO leads (id, business_id, name, created_at, updated_at) SELECT gen_random_uuid(), $1,"
                + " 'Lead ' || n, now() - n * interval '1 second', now() FROM generate_series(1, $2::int) n";
        tenancy.inBusiness(business, tx -> tx.preparedQuery(sql).execute(Tuple.of(business, MANY)))
                .await()
                .atMost(Duration.ofSeconds(60));
        List<NamedCsvRecord> records = records(export(business, ""));
        assertThat(records).hasSize(MANY);
        for (int i = 0; i < MANY; i++) {
            assertThat(records.get(i).getField("name")).isEqualTo("Lead " + (MANY - i));
        }
    }

    private static String export(UUID business, String query) {
        return Signed.owner(business)
                .get("/leads/export" + query)
                .then()
                .statusCode(200)
                .header("Content-Type", "text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"leads.csv\"")
                .extract()
                .asString();
    }

    private static List<NamedCsvRecord> records(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    private static void importFile(UUID business, String csv) {
        String job = RestAssured.given()
                .header("Authorization", TestTokens.bearer(business))
                .multiPart("file", "leads.csv", csv.getBytes(StandardCharsets.UTF_8))
                .post("/leads/bulk-import")
                .then()
                .statusCode(202)
                .extract()
                .path("job_id");
        await().atMost(Duration.ofSeconds(30)).until(() -> "completed"
                .equals(Signed.owner(business)
                        .get("/leads/import-status/" + job)
                        .path("status")));
    }
}
