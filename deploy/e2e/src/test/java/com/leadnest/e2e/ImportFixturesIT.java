package com.leadnest.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports of real tools and one text in several encodings go in as they are, with no mapping by hand. */
class ImportFixturesIT {

    private static final Path FILES = Path.of("src/test/resources");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "meta_lead_ads_utf16le_tsv.csv, zoe.oconnor@example.com, Zoë O’Connor, +15125550101",
        "hubspot_contacts.csv, john@example.com, John Smith,",
        "mailchimp_audience.csv, ada@example.com, Ada Lovelace,",
        "google_contacts_2024plus.csv, anais@example.de, Anaïs Müller, +4915100000000",
        "excel_fr_semicolon_cp1252.csv, g.perrin@example.fr, Gaëlle Perrin,"
    })
    void readsTheExport(String file, String email, String name, String phone) {
        Business business = Business.register();
        JsonNode status = business.importFile(FILES.resolve("exports").resolve(file));
        assertThat(status.path("status").asText()).as(status.toString()).isEqualTo("completed");
        JsonNode found =
                business.api().get("/leads?search=" + email).expect(200).json();
        assertThat(found.path("total_count").asInt()).as(status.toString()).isEqualTo(1);
        assertThat(found.at("/leads/0/name").asText()).isEqualTo(name);
        if (phone != null) {
            assertThat(found.at("/leads/0/phone").asText()).isEqualTo(phone);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf_8.csv", "utf8_bom.csv", "utf16le_bom.csv", "cp1252.csv", "latin_1.csv"})
    void breaksNoLetter(String file) {
        Business business = Business.register();
        JsonNode status = business.importFile(FILES.resolve("encodings").resolve(file));
        assertThat(status.path("created").asInt()).as(status.toString()).isEqualTo(1);
        assertThat(status.path("unchanged").asInt() + status.path("updated").asInt())
                .isEqualTo(status.path("processed").asInt() - 1);
        JsonNode lead = business.api().get("/leads").expect(200).json().at("/leads/0");
        assertThat(lead.path("name").asText()).isEqualTo("Zoë Müller");
        assertThat(lead.path("business_name").asText()).isEqualTo("Café São Paulo");
    }

    @Test
    void oneBadByteCostsOneRowAtMost() {
        Business business = Business.register();
        JsonNode status = business.importFile(FILES.resolve("encodings/one_bad_byte.csv"));
        assertThat(status.path("status").asText()).isEqualTo("completed");
        assertThat(status.path("processed").asInt()).isEqualTo(2);
        assertThat(status.path("failed").asInt()).isLessThanOrEqualTo(1);
        assertThat(business.leads()).isEqualTo(2 - status.path("failed").asInt());
    }

    @Test
    void theSameFileTwiceAddsNothing() {
        Business business = Business.register();
        Path file = FILES.resolve("exports/hubspot_contacts.csv");
        JsonNode first = business.importFile(file);
        JsonNode again = business.importFile(file);
        assertThat(again.path("created").asInt()).isZero();
        assertThat(again.path("updated").asInt()).isZero();
        assertThat(again.path("unchanged").asInt())
                .isEqualTo(
                        first.path("created").asInt() + first.path("unchanged").asInt());
        assertThat(business.leads()).isEqualTo(first.path("created").asLong());
    }
}
