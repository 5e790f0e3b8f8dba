package com.leadnest.lead.importing.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ImportServiceTest
class ImportJourneyTest {

    private static final byte[] SEED =
            """
            name,email,phone,business_name,notes
            John Doe,John@Example.com,(555) 123-4567,Doe Enterprises,first
            Jane Roe,not-an-address,,Roe Inc,
            ,,,,only notes
            Jane Poe,jane@example.com,+1 555 123 4568,,
            """
                    .getBytes(StandardCharsets.UTF_8);

    private final UUID business = UUID.randomUUID();

    @Test
    void importsValidRowsAndReportsTheRest() throws Exception {
        JsonPath status = Imports.importNow(business, "leads.csv", SEED);

        assertThat(status.getString("status")).isEqualTo("completed");
        assertThat(status.getLong("processed")).isEqualTo(4);
        assertThat(status.getLong("successful")).isEqualTo(2);
        assertThat(status.getLong("created")).isEqualTo(2);
        assertThat(status.getLong("failed")).isEqualTo(2);
        assertThat(status.getLong("total_rows")).isEqualTo(4);
        assertThat(status.getList("errors", Map.class))
                .isEqualTo(List.of(
                        Map.of("row", 2, "line", 3, "error", "Invalid email format"),
                        Map.of("row", 3, "line", 4, "error", "Missing required field: name")));
        assertThat(Imports.query(
                        "SELECT name, email, phone, business_name, notes, status, source, version FROM lead.leads"
                                + " WHERE business_id = ? ORDER BY email",
                        business))
                .map(row -> row.values().toString())
                .containsExactly(
                        "[Jane Poe, jane@example.com, +15551234568, null, null, new, import, 1]",
                        "[John Doe, john@example.com, +15551234567, Doe Enterprises, first, new, import, 1]");
    }

    @Test
    void theSameFileTwiceChangesNothing() throws Exception {
        Imports.importNow(business, "leads.csv", SEED);

        JsonPath again = Imports.importNow(business, "leads.csv", SEED);

        assertThat(again.getLong("created")).isZero();
        assertThat(again.getLong("updated")).isZero();
        assertThat(again.getLong("unchanged")).isEqualTo(2);
        assertThat(again.getLong("failed")).isEqualTo(2);
        assertThat(Imports.count("leads", business)).isEqualTo(2);
    }
}
