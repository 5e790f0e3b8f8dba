package com.leadnest.nurture.settings;

import com.google.i18n.phonenumbers.PhoneNumberToTimeZonesMapper;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The time zone of a business that has not named one: where most people of its country live. */
final class HomeZone {

    private static final ZoneId OTHERWISE = ZoneId.of("America/New_York");

    /** Countries of several zones. */
    private static final Map<String, String> LARGEST = Map.ofEntries(
            Map.entry("US", "America/New_York"),
            Map.entry("CA", "America/Toronto"),
            Map.entry("MX", "America/Mexico_City"),
            Map.entry("BR", "America/Sao_Paulo"),
            Map.entry("CL", "America/Santiago"),
            Map.entry("GB", "Europe/London"),
            Map.entry("ES", "Europe/Madrid"),
            Map.entry("PT", "Europe/Lisbon"),
            Map.entry("RU", "Europe/Moscow"),
            Map.entry("AU", "Australia/Sydney"),
            Map.entry("NZ", "Pacific/Auckland"),
            Map.entry("ID", "Asia/Jakarta"));

    private HomeZone() {}

    /** @param country ISO 3166-1 alpha-2, or null */
    static ZoneId of(String country) {
        if (country == null) {
            return OTHERWISE;
        }
        return LARGEST.containsKey(country) ? ZoneId.of(LARGEST.get(country)) : byNumbers(country);
    }

    /** A country of one zone has it on its telephone numbers. */
    private static ZoneId byNumbers(String country) {
        PhoneNumber number = PhoneNumberUtil.getInstance().getExampleNumber(country);
        if (number == null) {
            return OTHERWISE;
        }
        List<String> zones = PhoneNumberToTimeZonesMapper.getInstance().getTimeZonesForNumber(number);
        Set<String> known = ZoneId.getAvailableZoneIds();
        return zones.stream()
                .filter(known::contains)
                .findFirst()
                .map(ZoneId::of)
                .orElse(OTHERWISE);
    }
}
