package com.leadnest.inbox.settings;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.problem.ValidationProblem;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Saves the settings of a business. */
@Singleton
class SettingsChange {

    private static final String SAVE = "INSERT INTO inbox_settings (business_id, sender_name, from_email,"
            + " reply_domain, postal_address, sms_from, messaging_service_sid, quiet_from, quiet_to, time_zone,"
            + " cap_per_day, cap_per_week, sms_per_day, first_reply_minutes, next_reply_minutes, round_robin,"
            + " default_country, signature, help_text, track_sequences, track_replies, updated_at) VALUES ($1, $2, $3, $4,"
            + " $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22) ON CONFLICT"
            + " (business_id) DO UPDATE SET (sender_name, from_email, reply_domain, postal_address, sms_from,"
            + " messaging_service_sid, quiet_from, quiet_to, time_zone, cap_per_day, cap_per_week, sms_per_day,"
            + " first_reply_minutes, next_reply_minutes, round_robin, default_country, signature, help_text,"
            + " track_sequences, track_replies, updated_at) = (excluded.sender_name, excluded.from_email,"
            + " excluded.reply_domain, excluded.postal_address, excluded.sms_from, excluded.messaging_service_sid,"
            + " excluded.quiet_from, excluded.quiet_to, excluded.time_zone, excluded.cap_per_day, excluded.cap_per_week,"
            + " excluded.sms_per_day, excluded.first_reply_minutes, excluded.next_reply_minutes, excluded.round_robin,"
            + " excluded.default_country, excluded.signature, excluded.help_text, excluded.track_sequences,"
            + " excluded.track_replies, excluded.updated_at)";

    /** 47 CFR 64.1200(c)(1): a business may narrow these hours and never widen them. */
    private static final LocalTime LAW_FROM = LocalTime.of(8, 0);

    private static final LocalTime LAW_TO = LocalTime.of(21, 0);

    private final Tenancy tenancy;
    private final SenderNews news;
    private final Clock clock;

    @Inject
    SettingsChange(Tenancy tenancy, SenderNews news, Clock clock) {
        this.tenancy = tenancy;
        this.news = news;
        this.clock = clock;
    }

    /** @throws ValidationProblem for hours outside the law's, an unknown time zone or member */
    Uni<Void> save(UUID business, SettingsBody body) {
        Tuple row = row(business, body);
        return tenancy.inBusiness(
                business, tx -> tx.preparedQuery(SAVE).execute(row).chain(() -> news.tell(tx, business)));
    }

    private Tuple row(UUID business, SettingsBody body) {
        LocalTime from = body.quietHours() == null
                ? null
                : LocalTime.parse(body.quietHours().from());
        LocalTime to = from == null ? null : LocalTime.parse(body.quietHours().to());
        checkHours(from, to);
        SettingsBody.FrequencyCap cap = body.frequencyCap();
        SettingsBody.CarrierCap carrier = body.carrierCap();
        SettingsBody.Promise sla = body.sla();
        Settings.Tracking tracking = SettingsBody.Tracking.of(body.tracking());
        return Tuple.tuple()
                .addUUID(business)
                .addString(text(body.senderName()))
                .addString(text(body.fromEmail()))
                .addString(text(body.replyDomain()))
                .addString(text(body.postalAddress()))
                .addString(body.smsFrom())
                .addString(body.messagingServiceSid())
                .addLocalTime(from)
                .addLocalTime(to)
                .addString(zone(body.timeZone()))
                .addInteger(cap == null || cap.perDay() == null ? 2 : cap.perDay())
                .addInteger(cap == null || cap.perWeek() == null ? 6 : cap.perWeek())
                .addInteger(carrier == null || carrier.smsPerDay() == null ? 2000 : carrier.smsPerDay())
                .addInteger(sla == null ? null : sla.firstReplyMinutes())
                .addInteger(sla == null ? null : sla.nextReplyMinutes())
                .addArrayOfUUID(members(body.roundRobin()))
                .addString(body.defaultCountry())
                .addString(text(body.signature()))
                .addString(text(body.helpText()))
                .addBoolean(tracking.sequences())
                .addBoolean(tracking.replies())
                .addOffsetDateTime(clock.instant().atOffset(ZoneOffset.UTC));
    }

    private static void checkHours(LocalTime from, LocalTime to) {
        if (from == null) {
            return;
        }
        if (from.isBefore(LAW_FROM)) {
            throw ValidationProblem.of("quiet_hours.from", "must not be before 08:00, which is the law");
        }
        if (to.isAfter(LAW_TO)) {
            throw ValidationProblem.of("quiet_hours.to", "must not be after 21:00, which is the law");
        }
        if (!from.isBefore(to)) {
            throw ValidationProblem.of("quiet_hours.to", "must be after the beginning");
        }
    }

    private static UUID[] members(List<String> texts) {
        return (texts == null ? List.<String>of() : texts)
                .stream()
                        .distinct()
                        .map(text -> TypeId.USER
                                .find(text)
                                .orElseThrow(() -> ValidationProblem.of("round_robin", "must be ids of members")))
                        .toArray(UUID[]::new);
    }

    private static String zone(String name) {
        try {
            return name == null ? "America/New_York" : ZoneId.of(name).getId();
        } catch (DateTimeException e) {
            throw ValidationProblem.of("time_zone", "is not a known time zone");
        }
    }

    private static String text(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
