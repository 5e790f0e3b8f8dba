package com.leadnest.lead.contact;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "(555) 123-4567, US, +15551234567",
        "5551234567, US, +15551234567",
        "+1 555 123 4567, FR, +15551234567",
        "p:+15551234567, , +15551234567",
        "1-555-123-4567, US, +15551234567",
        "555.123.4567 ext. 9, US, +15551234567",
        "1-800-FLOWERS, US, +18003569377",
        "06 12 34 56 78, FR, +33612345678",
        "0033 6 12 34 56 78, FR, +33612345678",
        "+44 (0)20 7946 0958, US, +442079460958",
        "020 7946 0958, GB, +442079460958",
        "tel:+1-555-123-4567, US, +15551234567"
    })
    void isTheSameNumberHoweverItIsWritten(String written, String country, String expected) {
        assertThat(PhoneNumber.e164(written, country)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"12345, US", "555-1234, US", "not a phone, US", "5551234567, ", "+999123456789, US", "'', US"})
    void isNoneWhenItCannotBeOne(String written, String country) {
        assertThat(PhoneNumber.e164(written, country)).isNull();
    }

    @Test
    void isNoneWhenItIsAWholeText() {
        assertThat(PhoneNumber.e164("5".repeat(5_000_000), "US")).isNull();
    }

    /** The short way may answer only what the library would. */
    @Test
    void theShortWayAgreesWithTheLibrary() {
        Random random = new Random(42);
        List<String> countries = List.copyOf(PhoneNumberUtil.getInstance().getSupportedRegions()).stream()
                .sorted()
                .toList();
        int answered = 0;
        for (int i = 0; i < 60_000; i++) {
            String written = random(random);
            String country = i % 2 == 0 ? "US" : countries.get(random.nextInt(countries.size()));
            String common = NorthAmerica.e164(written, country);
            if (common != null) {
                answered++;
                assertThat(PhoneNumber.byLibrary(written, country))
                        .as("%s in %s", written, country)
                        .isEqualTo(common);
            }
        }
        assertThat(answered).isGreaterThan(4_000);
    }

    private static String random(Random random) {
        StringBuilder written = new StringBuilder();
        if (random.nextInt(4) == 0) {
            written.append('+');
        }
        int digits = 8 + random.nextInt(5);
        for (int i = 0; i < digits; i++) {
            boolean north = i == 0 && random.nextInt(3) == 0;
            written.append(north ? "1" : String.valueOf(random.nextInt(10)));
            if (random.nextInt(5) == 0) {
                written.append(" -().".charAt(random.nextInt(5)));
            }
        }
        return written.toString();
    }
}
