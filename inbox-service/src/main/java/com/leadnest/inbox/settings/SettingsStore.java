package com.leadnest.inbox.settings;

import com.leadnest.inbox.law.OwnHours;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Reads the settings of a business; one that has saved none has the defaults. */
@Singleton
public class SettingsStore {

    static final String READ = "SELECT s.sender_name, s.from_email, s.reply_domain, s.postal_address, s.sms_from,"
            + " s.messaging_service_sid, s.quiet_from, s.quiet_to, coalesce(s.time_zone, 'America/New_York') AS time_zone,"
            + " coalesce(s.cap_per_day, 2) AS cap_per_day, coalesce(s.cap_per_week, 6) AS cap_per_week,"
            + " coalesce(s.sms_per_day, 2000) AS sms_per_day, s.first_reply_minutes, s.next_reply_minutes,"
            + " coalesce(s.round_robin, '{}') AS round_robin, coalesce(s.default_country, b.country, 'US') AS country,"
            + " s.signature, s.help_text, coalesce(s.track_sequences, true) AS track_sequences, coalesce(s.track_replies,"
            + " false) AS track_replies, b.name, b.trial_expires FROM (VALUES ($1::uuid)) k (business_id) LEFT JOIN"
            + " inbox_settings s USING (business_id) LEFT JOIN business_facts b USING (business_id)";

    private final Tenancy tenancy;

    @Inject
    public SettingsStore(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    /** For one answer. */
    public Uni<Settings> of(UUID business) {
        return tenancy.read(business, READ, Tuple.of(business)).map(SettingsStore::settings);
    }

    /** Inside a transaction of the business. */
    public Uni<Settings> of(SqlConnection transaction, UUID business) {
        return transaction.preparedQuery(READ).execute(Tuple.of(business)).map(SettingsStore::settings);
    }

    private static Settings settings(RowSet<Row> rows) {
        Row row = rows.iterator().next();
        ZoneId zone = ZoneId.of(row.getString("time_zone"));
        return new Settings(
                new Settings.Sender(
                        row.getString("sender_name"),
                        row.getString("from_email"),
                        row.getString("reply_domain"),
                        row.getString("postal_address"),
                        row.getString("sms_from"),
                        row.getString("messaging_service_sid")),
                ownHours(row, zone),
                new Settings.Caps(
                        row.getInteger("cap_per_day"), row.getInteger("cap_per_week"), row.getInteger("sms_per_day")),
                new Settings.Team(
                        zone,
                        row.getInteger("first_reply_minutes"),
                        row.getInteger("next_reply_minutes"),
                        List.of(row.getArrayOfUUIDs("round_robin"))),
                new Settings.Texts(
                        row.getString("signature"),
                        row.getString("help_text"),
                        new Settings.Tracking(row.getBoolean("track_sequences"), row.getBoolean("track_replies"))),
                new Settings.Business(row.getString("name"), row.getString("country"), instant(row)));
    }

    private static OwnHours ownHours(Row row, ZoneId zone) {
        LocalTime from = row.getLocalTime("quiet_from");
        return from == null ? null : new OwnHours(from, row.getLocalTime("quiet_to"), zone);
    }

    private static Instant instant(Row row) {
        OffsetDateTime at = row.getOffsetDateTime("trial_expires");
        return at == null ? null : at.toInstant();
    }
}
