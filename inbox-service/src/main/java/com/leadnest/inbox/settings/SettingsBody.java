package com.leadnest.inbox.settings;

import com.leadnest.inbox.law.OwnHours;
import com.leadnest.kernel.id.TypeId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The settings on the wire, as they are read and as they are saved; saving replaces all of them. */
public record SettingsBody(
        @Size(max = 100) @Pattern(regexp = "[^\\p{Cntrl}<>]*", message = "must be one line") String senderName,
        @Email @Size(max = 254) String fromEmail,
        @Size(max = 253) @Pattern(regexp = "([a-z0-9-]+\\.)+[a-z]{2,}", message = "must be a domain")
                String replyDomain,
        @Size(max = 300) String postalAddress,
        @Pattern(regexp = "\\+[1-9][0-9]{6,14}", message = "must be a number such as +15125550101") String smsFrom,
        @Pattern(regexp = "MG[0-9a-f]{32}", message = "must be a messaging service id") String messagingServiceSid,
        @Valid QuietTimes quietHours,
        @Size(max = 64) String timeZone,
        @Valid FrequencyCap frequencyCap,
        @Valid CarrierCap carrierCap,
        @Valid Promise sla,
        @Size(max = 100) List<@NotNull String> roundRobin,
        @Pattern(regexp = "[A-Z]{2}", message = "must be a country such as US") String defaultCountry,
        @Size(max = 2000) String signature,
        @Size(max = 320) String helpText,
        Tracking tracking) {

    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    /** The business's own hours, local time of the recipient. */
    public record QuietTimes(
            @NotNull @Pattern(regexp = TIME, message = "must be a time such as 09:00") String from,
            @NotNull @Pattern(regexp = TIME, message = "must be a time such as 18:00") String to) {

        static QuietTimes of(OwnHours own) {
            return own == null
                    ? null
                    : new QuietTimes(own.from().toString(), own.to().toString());
        }
    }

    /** Marketing messages to one person over all sequences. */
    public record FrequencyCap(@Min(1) @Max(20) Integer perDay, @Min(1) @Max(100) Integer perWeek) {}

    /** Segments of texts in a day that the carriers take from the business. */
    public record CarrierCap(@Min(1) @Max(1_000_000) Integer smsPerDay) {}

    /** Minutes in which an answer is promised, or null for no promise. */
    public record Promise(
            @Min(1) @Max(10_080) Integer firstReplyMinutes, @Min(1) @Max(10_080) Integer nextReplyMinutes) {}

    /** Which e-mails tell of being opened and of links that are followed: of sequences unless no, replies if yes. */
    public record Tracking(Boolean sequences, Boolean replies) {

        static Settings.Tracking of(Tracking said) {
            return new Settings.Tracking(
                    said == null || !Boolean.FALSE.equals(said.sequences()),
                    said != null && Boolean.TRUE.equals(said.replies()));
        }
    }

    static SettingsBody of(Settings settings) {
        Settings.Sender sender = settings.sender();
        Settings.Team team = settings.team();
        return new SettingsBody(
                sender.name(),
                sender.fromEmail(),
                sender.replyDomain(),
                sender.postalAddress(),
                sender.smsFrom(),
                sender.messagingServiceSid(),
                QuietTimes.of(settings.ownHours()),
                team.zone().getId(),
                new FrequencyCap(settings.caps().perDay(), settings.caps().perWeek()),
                new CarrierCap(settings.caps().smsPerDay()),
                new Promise(team.firstReplyMinutes(), team.nextReplyMinutes()),
                team.roundRobin().stream().map(TypeId.USER::text).toList(),
                settings.business().country(),
                settings.texts().signature(),
                settings.texts().helpText(),
                new Tracking(
                        settings.texts().tracking().sequences(),
                        settings.texts().tracking().replies()));
    }
}
