package com.leadnest.nurture.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.contracts.account.AccountEvents;
import com.leadnest.contracts.account.BusinessRegistered;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.inbox.ReceivedEvent;
import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.nurture.service.Signed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SettingsTest {

    private static final String PATH = "/api/nurture/settings";

    private final UUID business = UUID.randomUUID();

    @Inject
    Tenancy tenancy;

    @Inject
    BusinessProfiles profiles;

    private void registered(String name, String country) {
        String id = TypeId.BUSINESS.text(business);
        Instant now = Instant.parse("2026-06-01T12:00:00Z");
        BusinessRegistered data =
                new BusinessRegistered(id, TypeId.USER.newText(), null, name, country, "Med spas", now, now);
        ReceivedEvent event =
                new ReceivedEvent(TypeId.newId(), AccountEvents.BUSINESS_REGISTERED, business, id, 1, now, null, data);
        tenancy.inBusiness(business, tx -> profiles.handle(tx, business, List.of(event)))
                .await()
                .atMost(Duration.ofSeconds(20));
    }

    private JsonPath get() {
        return Signed.owner(business).get(PATH).then().statusCode(200).extract().jsonPath();
    }

    private JsonPath put(Map<String, Object> values) {
        return Signed.owner(business)
                .body(values)
                .put(PATH)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void hasDefaultsForABusinessNobodyHasHeardOf() {
        JsonPath settings = get();
        assertThat(settings.getString("time_zone")).isEqualTo("America/New_York");
        assertThat(settings.getInt("daily_cap_per_person")).isEqualTo(2);
        assertThat(settings.getInt("send_window_spread_per_minute")).isEqualTo(600);
        assertThat(settings.getDouble("sms_cost_per_segment")).isEqualTo(0.0083);
        assertThat(settings.getString("business_name")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "US, America/New_York",
        "GB, Europe/London",
        "DE, Europe/Berlin",
        "AU, Australia/Sydney",
        "XX, America/New_York"
    })
    void takesNameAndZoneFromTheRegistration(String country, String zone) {
        registered("Glow", country);
        assertThat(get().getString("business_name")).isEqualTo("Glow");
        assertThat(get().getString("time_zone")).isEqualTo(zone);
    }

    @Test
    void keepsWhatIsSaidAndTakesBackWhatIsEmptied() {
        put(Map.of("agent_name", " Sarah ", "booking_link", "https://glow.example", "daily_cap_per_person", 3));
        JsonPath settings = put(Map.of("booking_link", "", "time_zone", "America/Denver"));
        assertThat(settings.getString("agent_name")).isEqualTo("Sarah");
        assertThat(settings.getString("booking_link")).isNull();
        assertThat(settings.getString("time_zone")).isEqualTo("America/Denver");
        assertThat(settings.getInt("daily_cap_per_person")).isEqualTo(3);
        assertThat(get().getMap("$")).isEqualTo(settings.getMap("$"));
    }

    @Test
    void prefersTheNameThatWasChosenHere() {
        put(Map.of("business_name", "Glow Med Spa"));
        registered("Glow LLC", "US");
        assertThat(get().getString("business_name")).isEqualTo("Glow Med Spa");
    }

    @Test
    void neverShowsAnotherBusinessesSettings() {
        put(Map.of("agent_name", "Sarah"));
        String agent = Signed.owner(UUID.randomUUID()).get(PATH).path("agent_name");
        assertThat(agent).isNull();
    }
}
