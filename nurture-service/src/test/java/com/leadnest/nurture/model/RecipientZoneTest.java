package com.leadnest.nurture.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipientZoneTest {

    @ParameterizedTest
    @CsvSource({
        "+12125550123, America/Chicago, America/New_York",
        "+13125550123, America/New_York, America/Chicago",
        "+14155550123, America/New_York, America/Los_Angeles",
        "+18005550123, America/Denver, America/Denver",
        "+442079460018, America/New_York, Europe/London",
        ", America/Denver, America/Denver",
        "no number, America/Denver, America/Denver",
        "+99999, America/Denver, America/Denver",
    })
    void followsTheAreaCodeOrElseTheBusiness(String phone, String business, String expected) {
        assertThat(RecipientZone.of(phone, ZoneId.of(business))).isEqualTo(ZoneId.of(expected));
    }
}
