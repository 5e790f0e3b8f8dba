package com.leadnest.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeatureReaderTest {

    @ParameterizedTest
    @CsvSource({
        "google_ads, SOURCE_PAID_SEARCH",
        "PAID_SEARCH, SOURCE_PAID_SEARCH",
        "Google Ads - Brand, SOURCE_PAID_SEARCH",
        "ORGANIC_SEARCH, SOURCE_ORGANIC",
        "google, SOURCE_ORGANIC",
        "Facebook Ads, SOURCE_PAID_SOCIAL",
        "fb, SOURCE_SOCIAL",
        "Meta Lead Ads, SOURCE_PAID_SOCIAL",
        "instagram, SOURCE_SOCIAL",
        "partner_referral, SOURCE_PARTNER",
        "Customer referral, SOURCE_REFERRAL",
        "Word-of-mouth, SOURCE_REFERRAL",
        "sdr_outbound, SOURCE_OUTBOUND",
        "inbound_marketing, SOURCE_WEBSITE",
        "Website form, SOURCE_WEBSITE",
        "webinar, SOURCE_EVENT",
        "Trade show 2026, SOURCE_EVENT",
        "Yelp, SOURCE_DIRECTORY",
        "newsletter, SOURCE_MAILING",
        "Phone call, SOURCE_CALL",
        "walk-in, SOURCE_CALL",
        "former customer, SOURCE_REPEAT",
        "Purchased list Q3, SOURCE_BOUGHT_LIST",
        "Empfehlung, SOURCE_OTHER",
        "'  ', SOURCE_NONE",
        "'', SOURCE_NONE"
    })
    void sortsSourcesAsBusinessesNameThem(String source, Level expected) {
        assertThat(read(Leads.from(source)).level(Field.SOURCE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "ann@gmail.com, EMAIL_PERSONAL",
        "ANN@GMail.com, EMAIL_PERSONAL",
        "a@yahoo.co.uk, EMAIL_PERSONAL",
        "ann@acme.io, EMAIL_COMPANY",
        "info@acme.io, EMAIL_ROLE",
        "x@mailinator.com, EMAIL_DISPOSABLE",
        "not an address, EMAIL_BROKEN",
        "a@b, EMAIL_BROKEN",
        "@acme.io, EMAIL_BROKEN",
        "a@acme., EMAIL_BROKEN",
        "'a b@acme.io', EMAIL_BROKEN",
        "'', EMAIL_NONE"
    })
    void tellsTheKindOfAnAddress(String email, Level expected) {
        LeadFacts lead = new LeadFacts(null, email, null, null, null, null, null, 0, null);
        assertThat(read(lead).level(Field.EMAIL)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "+15551234567, PHONE_REACHABLE", "(555) 123-4567, PHONE_REACHABLE", "+493012345678, PHONE_REACHABLE",
        "+18005551234, PHONE_TOLL_FREE", "12345, PHONE_BROKEN", "+1234567890123456, PHONE_BROKEN",
        "0000000000, PHONE_BROKEN", "call me, PHONE_BROKEN", "'', PHONE_NONE"
    })
    void tellsWhetherANumberCanBeOne(String phone, Level expected) {
        LeadFacts lead = new LeadFacts(null, null, phone, null, null, null, null, 0, null);
        assertThat(read(lead).level(Field.PHONE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Dana Reyes, NAME_FULL",
        "Dana, NAME_SINGLE",
        "Test, NAME_TEST",
        "asdf, NAME_TEST",
        "xxxx, NAME_TEST",
        "Testa Rossa, NAME_FULL",
        "山田 太郎, NAME_FULL",
        "D, NAME_SINGLE",
        "' ', NAME_NONE"
    })
    void tellsNamesFromTestEntries(String name, Level expected) {
        LeadFacts lead = new LeadFacts(name, null, null, null, null, null, null, 0, null);
        assertThat(read(lead).level(Field.NAME)).isEqualTo(expected);
    }

    @Test
    void gradesTheMessageByItsWords() {
        assertThat(notes("call me")).isEqualTo(Level.NOTES_SHORT);
        assertThat(notes("I would like to book a visit")).isEqualTo(Level.NOTES_SOME);
        assertThat(notes("word ".repeat(30))).isEqualTo(Level.NOTES_DETAILED);
        assertThat(notes(" \n\t ... !!! ")).isEqualTo(Level.NOTES_NONE);
        assertThat(notes("don't stop")).isEqualTo(Level.NOTES_SHORT);
    }

    private static Level notes(String notes) {
        return read(new LeadFacts(null, null, null, null, null, null, notes, 0, null))
                .level(Field.NOTES);
    }

    @Test
    void comparesTheIndustryWithTheBusinesssOwn() {
        assertThat(industry("medspas", "Med Spa")).isEqualTo(Level.INDUSTRY_MATCH);
        assertThat(industry("med_spa", "Med Spa")).isEqualTo(Level.INDUSTRY_MATCH);
        assertThat(industry("roofing", "Med Spa")).isEqualTo(Level.INDUSTRY_OTHER);
        assertThat(industry("roofing", null)).isEqualTo(Level.INDUSTRY_UNKNOWN);
        assertThat(industry(null, "Med Spa")).isEqualTo(Level.INDUSTRY_UNKNOWN);
        assertThat(industry("--", "--")).isEqualTo(Level.INDUSTRY_UNKNOWN);
    }

    private static Level industry(String ofLead, String ofBusiness) {
        LeadFacts lead = new LeadFacts(null, null, null, null, null, ofLead, null, 0, null);
        return FeatureReader.read(lead, new BusinessFacts(ofBusiness, null)).level(Field.INDUSTRY);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T16:00:00Z, ARRIVAL_OFFICE_HOURS", "2026-03-03T13:30:00Z, ARRIVAL_OFF_HOURS",
        "2026-03-04T01:00:00Z, ARRIVAL_OFF_HOURS", "2026-03-04T05:00:00Z, ARRIVAL_NIGHT",
        "2026-03-07T18:00:00Z, ARRIVAL_WEEKEND", "2026-03-09T04:30:00Z, ARRIVAL_NIGHT"
    })
    void readsTheClockOnTheBusinesssWall(Instant at, Level expected) {
        LeadFacts lead = new LeadFacts(null, null, null, null, null, null, null, 0, at);
        BusinessFacts chicago = new BusinessFacts(null, ZoneId.of("America/Chicago"));
        assertThat(FeatureReader.read(lead, chicago).level(Field.ARRIVAL)).isEqualTo(expected);
        assertThat(read(lead).level(Field.ARRIVAL)).isEqualTo(Level.ARRIVAL_UNKNOWN);
    }

    @Test
    void countsAProfileByFourParts() {
        assertThat(read(Leads.REFERRED).level(Field.COMPLETENESS)).isEqualTo(Level.PROFILE_COMPLETE);
        assertThat(read(Leads.from(null)).level(Field.COMPLETENESS)).isEqualTo(Level.PROFILE_PARTIAL);
        assertThat(read(Leads.JUNK).level(Field.COMPLETENESS)).isEqualTo(Level.PROFILE_BARE);
    }

    @Test
    void knowsEveryFieldOfALeadOfWhichNothingIsKnown() {
        LeadFeatures nothing = read(Leads.NOTHING);
        for (Field field : Field.all()) {
            assertThat(nothing.level(field)).isEqualTo(field.unknown());
        }
    }

    @Test
    void readsBackWhatItStored() {
        LeadFeatures features = read(Leads.REFERRED);
        assertThat(LeadFeatures.ofCodes(features.codes(), features.customColumns()))
                .isEqualTo(features)
                .hasSameHashCodeAs(features);
        assertThat(LeadFeatures.ofCodes(new int[] {127, -1, 999, Level.SOURCE_REFERRAL.code()}, 0)
                        .level(Field.SOURCE))
                .isEqualTo(Level.SOURCE_REFERRAL);
    }

    private static LeadFeatures read(LeadFacts lead) {
        return FeatureReader.read(lead, BusinessFacts.UNKNOWN);
    }
}
