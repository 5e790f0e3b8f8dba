package com.leadnest.nurture.model;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberToTimeZonesMapper;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;

/** Guesses the time zone of a person by the area code of their number. Whether a time is lawful is inbox's to know. */
public final class RecipientZone {

    private RecipientZone() {}

    /**
     * @param phone E.164, or null
     * @param business zone to take when the number tells nothing, or when its area lies in several zones and this is
     *     one of them
     */
    public static ZoneId of(String phone, ZoneId business) {
        if (phone == null) {
            return business;
        }
        try {
            List<String> zones = PhoneNumberToTimeZonesMapper.getInstance()
                    .getTimeZonesForGeographicalNumber(
                            PhoneNumberUtil.getInstance().parse(phone, null));
            // A number of a whole country (mobile, toll-free) stands in too many zones to mean one of them.
            boolean vague = zones.isEmpty() || zones.size() > 2 || zones.contains(business.getId());
            return vague ? business : known(zones.get(0), business);
        } catch (NumberParseException noNumber) {
            return business;
        }
    }

    private static ZoneId known(String zone, ZoneId otherwise) {
        try {
            return zone.equals(PhoneNumberToTimeZonesMapper.getUnknownTimeZone()) ? otherwise : ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            return otherwise;
        }
    }
}
