package com.leadnest.lead.importing.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.testing.identity.TestTokens;
import com.leadnest.testing.server.PostgresResource;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** Uploads over HTTP and looks at the result beside the service. */
public final class Imports {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Imports() {}

    static Response upload(UUID business, String name, byte[] content, Map<String, String> parts) {
        var request =
                given().header("Authorization", TestTokens.bearer(business)).multiPart("file", name, content);
        parts.forEach(request::multiPart);
        return request.post("/leads/bulk-import");
    }

    static JsonPath importNow(UUID business, String name, byte[] content) {
        return importNow(business, name, content, Map.of());
    }

    static JsonPath importNow(UUID business, String name, byte[] content, Map<String, String> parts) {
        Response accepted = upload(business, name, content, parts);
        assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(202);
        return finished(business, accepted.jsonPath().getString("job_id"));
    }

    static JsonPath finished(UUID business, String job) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            JsonPath status = status(business, job);
            if (status.getString("finished_at") != null) {
                return status;
            }
            assertThat(Instant.now()).as("still " + status.prettify()).isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    static JsonPath status(UUID business, String job) {
        return given().header("Authorization", TestTokens.bearer(business))
                .get("/leads/import-status/" + job)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static byte[] file(String name) throws IOException {
        try (InputStream in = Imports.class.getResourceAsStream("/importing/" + name)) {
            return in.readAllBytes();
        }
    }

    /** Rows of a query without row-level security, with the business as its one parameter. */
    static List<Map<String, Object>> query(String sql, UUID business) throws SQLException {
        try (Connection connection = PostgresResource.connectAsSuperuser();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, business);
            List<Map<String, Object>> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    Map<String, Object> row = new LinkedHashMap<>();
                    for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                        row.put(result.getMetaData().getColumnLabel(i), result.getObject(i));
                    }
                    rows.add(row);
                }
            }
            return rows;
        }
    }

    static long count(String table, UUID business) throws SQLException {
        return (Long) query("SELECT count(*) AS n FROM lead." + table + " WHERE business_id = ?", business)
                .get(0)
                .get("n");
    }
}
