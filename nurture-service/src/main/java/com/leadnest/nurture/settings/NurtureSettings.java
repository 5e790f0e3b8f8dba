package com.leadnest.nurture.settings;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;

/**
 * How a business wants to write to its leads.
 *
 * @param timeZone of the business, and of a recipient of whom no other is known
 * @param agentName who signs, or null
 * @param bookingLink where an appointment can be made, or null
 * @param businessName as it calls itself, or null
 * @param industry as it calls it, or null
 * @param dailyCapPerPerson most messages to one person a day, over all sequences
 * @param spreadPerMinute most messages a minute while catching up after a pause
 * @param smsCostPerSegment in US dollars, for estimates
 * @param sending what its messages still lack
 */
public record NurtureSettings(
        ZoneId timeZone,
        String agentName,
        String bookingLink,
        String businessName,
        String industry,
        int dailyCapPerPerson,
        int spreadPerMinute,
        BigDecimal smsCostPerSegment,
        Sending sending) {

    /**
     * Reasons for which messages of sequences would be refused, as MessageFailed names them.
     *
     * @param emailProblems of marketing e-mails, e.g. postal_address_missing
     * @param smsProblems of texts
     */
    public record Sending(List<String> emailProblems, List<String> smsProblems) {

        /** Nothing has been said by inbox-service: the business has not saved its settings there. */
        static final Sending UNSAID = new Sending(List.of("postal_address_missing"), List.of());
    }
}
