package com.leadnest.lead.importing.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RealExportsTest {

    @Test
    void readsLeadAdsOfMeta() throws IOException {
        List<RowReading> rows = Readings.read("exports/meta_lead_ads_utf16le_tsv.csv", "US");

        LeadRow zoe = rows.get(0).lead();
        assertThat(zoe.name()).isEqualTo("Zoë O’Connor");
        assertThat(zoe.email()).isEqualTo("zoe.oconnor@example.com");
        assertThat(zoe.phone()).isEqualTo("+15125550101");
        assertThat(zoe.status()).isEqualTo("new");
        assertThat(zoe.source()).isEqualTo("instagram");
        assertThat(zoe.custom())
                .containsEntry("which_treatment_are_you_interested_in", "botox")
                .containsEntry("what_is_your_budget", "$300–$600")
                .containsEntry("ad_name", "Botox – Summer")
                .containsEntry("city", "Austin")
                .containsEntry("id", "l:1062269359940001");
        LeadRow jose = rows.get(1).lead();
        assertThat(jose.name()).isEqualTo("José \"Pepe\" Núñez");
        assertThat(jose.phone()).isEqualTo("+525555550102");
        assertThat(jose.source()).isEqualTo("facebook");
        assertThat(jose.custom())
                .containsEntry("which_treatment_are_you_interested_in", "laser_hair_removal, chemical peel")
                .doesNotContainKey("what_is_your_budget");
        assertThat(rows.get(2).rejected().error()).isEqualTo("Test lead of Meta's lead ads, no person");
        assertThat(rows).hasSize(3);
    }

    @Test
    void readsContactsOfHubSpot() throws IOException {
        List<RowReading> rows = Readings.read("exports/hubspot_contacts.csv", "US");

        LeadRow camille = rows.get(0).lead();
        assertThat(camille.name()).isEqualTo("Camille Durand");
        assertThat(camille.email()).isEqualTo("camille@example.com");
        assertThat(camille.phone()).isEqualTo("+33600000000");
        assertThat(camille.businessName()).isEqualTo("Villa Investama");
        assertThat(camille.country()).isEqualTo("FR");
        assertThat(camille.status()).isEqualTo("new");
        assertThat(camille.source()).isEqualTo("organic_search");
        assertThat(camille.custom())
                .containsEntry("contact_owner", "Sam Sales")
                .containsEntry("lifecycle_stage", "lead")
                .containsEntry("record_id", "10001");
        LeadRow john = rows.get(1).lead();
        assertThat(john.email()).isEqualTo("john@example.com");
        assertThat(john.status()).isEqualTo("contacted");
        assertThat(john.country()).isEqualTo("AU");
        assertThat(rows.get(2).rejected().error()).isEqualTo("Missing required field: name");
        assertThat(rows.get(3).lead().email()).isEqualTo("camille@example.com");
        assertThat(rows).hasSize(4);
    }

    @Test
    void readsAnAudienceOfMailchimp() throws IOException {
        List<RowReading> rows = Readings.read("exports/mailchimp_audience.csv", "US");

        LeadRow ada = rows.get(0).lead();
        assertThat(ada.name()).isEqualTo("Ada Lovelace");
        assertThat(ada.email()).isEqualTo("ada@example.com");
        assertThat(ada.phone()).isNull();
        assertThat(ada.tags()).containsExactly("VIP", "Denver");
        assertThat(ada.country()).isEqualTo("GB");
        assertThat(ada.custom()).containsEntry("member_rating", "4").containsEntry("timezone", "Europe/London");
        assertThat(rows).hasSize(1);
    }

    @Test
    void readsContactsOfGoogle() throws IOException {
        List<RowReading> rows = Readings.read("exports/google_contacts_2024plus.csv", "US");

        LeadRow anais = rows.get(0).lead();
        assertThat(anais.name()).isEqualTo("Anaïs Müller");
        assertThat(anais.email()).isEqualTo("anais@example.de");
        assertThat(anais.phone()).isEqualTo("+4915100000000");
        assertThat(anais.businessName()).isEqualTo("Müller & Söhne GmbH");
        assertThat(anais.notes()).isEqualTo("met at fair\nwants call after 5pm");
        assertThat(anais.tags()).containsExactly("Leads");
        assertThat(anais.custom())
                .containsEntry("e_mail_2_value", "anais.m@example.com")
                .containsEntry("organization_title", "Geschäftsführerin")
                .containsEntry("address_1_formatted", "Straße 1\n10115 Berlin\nDE");
        assertThat(rows.get(1).rejected().error()).isEqualTo("Invalid phone number");
        assertThat(rows).hasSize(2);
    }

    @Test
    void readsAFrenchSpreadsheet() throws IOException {
        List<RowReading> rows = Readings.read("exports/excel_fr_semicolon_cp1252.csv", "FR");

        LeadRow gaelle = rows.get(0).lead();
        assertThat(gaelle.name()).isEqualTo("Gaëlle Perrin");
        assertThat(gaelle.email()).isEqualTo("g.perrin@example.fr");
        assertThat(gaelle.phone()).isEqualTo("+33450112233");
        assertThat(gaelle.businessName()).isEqualTo("Fromagerie Perrin");
        assertThat(gaelle.notes()).isEqualTo("rappeler; urgent");
        assertThat(gaelle.custom())
                .containsEntry("chiffre_d_affaires", "1 234,56 €")
                .containsEntry("date", "03/04/2026");
        assertThat(rows).hasSize(1);
    }
}
