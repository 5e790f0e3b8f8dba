package com.leadnest.inbox.law;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberToTimeZonesMapper;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.geocoding.PhoneNumberOfflineGeocoder;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Where a number was given out: a presumption only, as its owner may have moved, but the one that state law makes
 * too (e.g. Fla. Stat. 501.059(8)(d)).
 *
 * @param country ISO 3166-1 alpha-2, or null
 * @param state of its area code, or null
 * @param zones every zone that its prefix is used in; empty when not known
 */
record PhoneOrigin(String country, State state, List<ZoneId> zones) {

    private static final PhoneOrigin UNKNOWN = new PhoneOrigin(null, null, List.of());
    /** Countries to the library; any other code may be a country and a state at once, as CA is. */
    private static final Set<String> TERRITORIES = Set.of("PR", "VI", "GU", "AS", "MP");

    /** What the library calls some of them. */
    private static final Map<String, String> SPOKEN =
            Map.of("Washington State", "WA", "Washington D.C.", "DC", "Philadelphia", "PA");

    /** Area codes that are newer than the library's names; a test tells when one is missing. */
    private static final Map<Long, String> NEW_CODES = Map.of(728L, "FL", 738L, "CA");

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final PhoneNumberToTimeZonesMapper ZONES = PhoneNumberToTimeZonesMapper.getInstance();
    private static final PhoneNumberOfflineGeocoder PLACES = PhoneNumberOfflineGeocoder.getInstance();

    static PhoneOrigin of(String phone) {
        if (phone == null) {
            return UNKNOWN;
        }
        try {
            PhoneNumber number = NUMBERS.parse(phone, null);
            String country = NUMBERS.getRegionCodeForNumber(number);
            return new PhoneOrigin(country, state(number, country), zones(number));
        } catch (NumberParseException e) {
            return UNKNOWN;
        }
    }

    private static List<ZoneId> zones(PhoneNumber number) {
        return ZONES.getTimeZonesForNumber(number).stream()
                .filter(zone -> !zone.equals(PhoneNumberToTimeZonesMapper.getUnknownTimeZone()))
                .map(ZoneId::of)
                .toList();
    }

    /** The library says {@code Austin, TX} or {@code Texas}; a territory is a country of its own to it. */
    private static State state(PhoneNumber number, String country) {
        if (country == null) {
            return null;
        }
        if (!country.equals("US")) {
            return TERRITORIES.contains(country) ? States.find(country).orElse(null) : null;
        }
        String place = PLACES.getDescriptionForValidNumber(number, Locale.US);
        String last = place.substring(place.lastIndexOf(',') + 1).strip();
        return States.find(SPOKEN.getOrDefault(last, last))
                .or(() -> States.find(NEW_CODES.get(areaCode(number))))
                .orElse(null);
    }

    private static long areaCode(PhoneNumber number) {
        return number.getNationalNumber() / 10_000_000L;
    }
}
