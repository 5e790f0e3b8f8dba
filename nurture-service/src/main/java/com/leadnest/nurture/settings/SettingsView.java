package com.leadnest.nurture.settings;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The settings as they are shown, defaults filled in. */
public record SettingsView(
        @Schema(description = "IANA name; of recipients too, of whom no other is known") String timeZone,
        @Schema(description = "Who signs", nullable = true) String agentName,
        @Schema(description = "Where an appointment can be made", nullable = true) String bookingLink,
        @Schema(description = "As the business calls itself", nullable = true) String businessName,
        @Schema(description = "Most messages to one person a day, over all sequences") int dailyCapPerPerson,
        @Schema(description = "Most messages a minute while catching up") int sendWindowSpreadPerMinute,
        @Schema(description = "US dollars, for estimates") BigDecimal smsCostPerSegment,
        @Schema(description = "What messages still lack, from the inbox's settings; read only") Sending sending) {

    /** Reasons for which messages of sequences would be refused; none when all is set up. */
    public record Sending(List<String> emailProblems, List<String> smsProblems) {}

    static SettingsView of(NurtureSettings settings) {
        return new SettingsView(
                settings.timeZone().getId(),
                settings.agentName(),
                settings.bookingLink(),
                settings.businessName(),
                settings.dailyCapPerPerson(),
                settings.spreadPerMinute(),
                settings.smsCostPerSegment().stripTrailingZeros(),
                new Sending(
                        settings.sending().emailProblems(), settings.sending().smsProblems()));
    }
}
