package com.leadnest.scoring.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/** Turns what is known about a lead into what the model sees. Never fails, whatever the text is. */
public final class FeatureReader {

    private static final int OPENING_HOUR = 8;
    private static final int CLOSING_HOUR = 18;
    private static final int NIGHT_HOUR = 22;

    private FeatureReader() {}

    /** The features of a lead of a business; time does not grow with the length of its texts. */
    public static LeadFeatures read(LeadFacts lead, BusinessFacts business) {
        Level source = SourceFamilies.of(lead.source());
        Level email = EmailKinds.of(lead.email());
        Level phone = PhoneKinds.of(lead.phone());
        Level name = TextKinds.name(lead.name());
        Level notes = TextKinds.notes(lead.notes());
        Level company = TextKinds.words(lead.companyName()) > 0 ? Level.COMPANY_PRESENT : Level.COMPANY_ABSENT;
        return LeadFeatures.of(
                List.of(
                        source,
                        email,
                        phone,
                        name,
                        notes,
                        company,
                        completeness(List.of(source, email, phone, name, notes, company)),
                        industry(lead.industry(), business.industry()),
                        arrival(lead.arrivedAt(), business.zone())),
                lead.customColumns());
    }

    /** Complete: a full name, a usable address and number, and a source. Bare: at most one of the four. */
    private static Level completeness(List<Level> levels) {
        int parts = 0;
        for (Level level : levels) {
            switch (level) {
                case NAME_FULL, EMAIL_COMPANY, EMAIL_PERSONAL, EMAIL_ROLE, PHONE_REACHABLE, PHONE_TOLL_FREE -> parts++;
                default -> parts += level.field() == Field.SOURCE && level != Level.SOURCE_NONE ? 1 : 0;
            }
        }
        if (parts >= 4) {
            return Level.PROFILE_COMPLETE;
        }
        return parts >= 2 ? Level.PROFILE_PARTIAL : Level.PROFILE_BARE;
    }

    private static Level industry(String ofLead, String ofBusiness) {
        String lead = industryKey(ofLead);
        String business = industryKey(ofBusiness);
        if (lead.isEmpty() || business.isEmpty()) {
            return Level.INDUSTRY_UNKNOWN;
        }
        return lead.equals(business) ? Level.INDUSTRY_MATCH : Level.INDUSTRY_OTHER;
    }

    /** "Med Spas", "med_spa" and "medspas" are one industry. */
    private static String industryKey(String industry) {
        if (industry == null || industry.length() > 200) {
            return "";
        }
        String letters = industry.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return letters.endsWith("s") ? letters.substring(0, letters.length() - 1) : letters;
    }

    private static Level arrival(Instant at, ZoneId zone) {
        if (at == null || zone == null) {
            return Level.ARRIVAL_UNKNOWN;
        }
        ZonedDateTime local = at.atZone(zone);
        int hour = local.getHour();
        if (hour >= NIGHT_HOUR || hour < OPENING_HOUR - 2) {
            return Level.ARRIVAL_NIGHT;
        }
        if (local.getDayOfWeek() == DayOfWeek.SATURDAY || local.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return Level.ARRIVAL_WEEKEND;
        }
        boolean open = hour >= OPENING_HOUR && hour < CLOSING_HOUR;
        return open ? Level.ARRIVAL_OFFICE_HOURS : Level.ARRIVAL_OFF_HOURS;
    }
}
