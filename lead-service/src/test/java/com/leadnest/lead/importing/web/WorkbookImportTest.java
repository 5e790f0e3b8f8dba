package com.leadnest.lead.importing.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.testing.identity.TestTokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ImportServiceTest
class WorkbookImportTest {

    private static final String FILE = "exports/people_openpyxl.xlsx";

    private final UUID business = UUID.randomUUID();

    @Test
    void aWorkbookIsImportedFromItsFirstVisibleSheet() throws Exception {
        JsonPath status = Imports.importNow(business, "people.xlsx", Imports.file(FILE));

        assertThat(status.getString("status")).isEqualTo("completed");
        assertThat(status.getLong("created")).isEqualTo(2);
        assertThat(status.getLong("failed")).isEqualTo(1);
        assertThat(status.getString("errors[0].error")).isEqualTo("Invalid email format");
        assertThat(status.getLong("bytes_done")).isEqualTo(status.getLong("bytes_total"));
        assertThat(Imports.query(
                        "SELECT name, phone, notes, custom_fields->>'visit' AS visit, custom_fields->>'vip' AS vip"
                                + " FROM lead.leads WHERE business_id = ? AND email = 'ann@example.com'",
                        business))
                .map(row -> row.values().toString())
                .containsExactly("[Ann Lee, +15551234567, said \"yes\",\nthen left, 2026-03-05T15:30, true]");
    }

    @Test
    void thePreviewNamesTheSheetsAndAnotherCanBeChosen() throws Exception {
        byte[] file = Imports.file(FILE);
        JsonPath preview = given().header("Authorization", TestTokens.bearer(business))
                .multiPart("file", "people.xlsx", file)
                .post("/leads/import-preview")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(preview.getString("detected.sheet")).isEqualTo("People");
        assertThat(preview.getList("detected.sheets")).containsExactly("Notes", "People", "Other");
        assertThat(preview.getString("sample[0].name")).isEqualTo("Ann Lee");

        JsonPath other = Imports.importNow(business, "people.xlsx", file, Map.of("sheet", "Other"));
        assertThat(other.getLong("created")).isEqualTo(1);
        Response unknown = Imports.upload(business, "people.xlsx", file, Map.of("sheet", "Nobody"));
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.jsonPath().getString("error")).isEqualTo("unknown_sheet");
        assertThat(Imports.upload(business, "people.csv", file, Map.of()).statusCode())
                .isEqualTo(415);
    }
}
