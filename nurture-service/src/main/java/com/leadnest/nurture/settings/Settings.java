package com.leadnest.nurture.settings;

import com.leadnest.kernel.problem.ValidationProblem;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What a business has said of itself, with defaults for what it has not. */
@Singleton
public class Settings {

    private static final int DAILY_CAP = 2;
    private static final int SPREAD_PER_MINUTE = 600;

    /** What a part of a text costs at a US carrier, about; each business enters its own price. */
    private static final BigDecimal SMS_COST = new BigDecimal("0.0083");

    private static final String COLUMNS = "business_name, industry, country, time_zone, agent_name, booking_link,"
            + " daily_cap, spread_per_minute, sms_cost_per_segment, email_problems, sms_problems";
    private static final String READ = "SELECT " + COLUMNS + " FROM nurture_settings WHERE business_id = $1";

    /** What is not said stays; an empty text takes back what was said. */
    private static final String WRITE = "INSERT INTO nurture_settings AS s (business_id, time_zone, agent_name,"
            + " booking_link, business_name, daily_cap, spread_per_minute, sms_cost_per_segment, updated_at)"
            + " VALUES ($1, $2, nullif($3, ''), nullif($4, ''), nullif($5, ''), $6, $7, $8, $9)"
            + " ON CONFLICT (business_id) DO UPDATE SET time_zone = coalesce($2, s.time_zone),"
            + " agent_name = nullif(coalesce($3, s.agent_name), ''),"
            + " booking_link = nullif(coalesce($4, s.booking_link), ''),"
            + " business_name = nullif(coalesce($5, s.business_name), ''),"
            + " daily_cap = coalesce($6, s.daily_cap), spread_per_minute = coalesce($7, s.spread_per_minute),"
            + " sms_cost_per_segment = coalesce($8, s.sms_cost_per_segment), updated_at = $9 RETURNING " + COLUMNS;

    private final Tenancy tenancy;
    private final Clock clock;

    @Inject
    public Settings(Tenancy tenancy, Clock clock) {
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** For one answer. */
    public Uni<NurtureSettings> of(UUID business) {
        return tenancy.read(business, READ, Tuple.of(business)).map(Settings::first);
    }

    /** In a transaction of the caller's. */
    public Uni<NurtureSettings> of(SqlConnection tx, UUID business) {
        return tx.preparedQuery(READ).execute(Tuple.of(business)).map(Settings::first);
    }

    /** Keeps what is said; {@link ValidationProblem} for a time zone that does not exist. */
    Uni<NurtureSettings> change(UUID business, SettingsRequest request) {
        String zone = request.timeZone();
        if (zone != null && !ZoneId.getAvailableZoneIds().contains(zone)) {
            throw ValidationProblem.of("time_zone", "is not a known time zone");
        }
        Tuple values = Tuple.tuple()
                .addUUID(business)
                .addString(zone)
                .addString(stripped(request.agentName()))
                .addString(stripped(request.bookingLink()))
                .addString(stripped(request.businessName()))
                .addInteger(request.dailyCapPerPerson())
                .addInteger(request.sendWindowSpreadPerMinute())
                .addBigDecimal(request.smsCostPerSegment())
                .addOffsetDateTime(clock.instant().atOffset(ZoneOffset.UTC));
        return tenancy.inBusiness(
                business, tx -> tx.preparedQuery(WRITE).execute(values).map(Settings::first));
    }

    private static String stripped(String text) {
        return text == null ? null : text.strip();
    }

    private static NurtureSettings first(RowSet<Row> rows) {
        return rows.size() == 0 ? DEFAULT : settings(rows.iterator().next());
    }

    private static final NurtureSettings DEFAULT = new NurtureSettings(
            HomeZone.of(null),
            null,
            null,
            null,
            null,
            DAILY_CAP,
            SPREAD_PER_MINUTE,
            SMS_COST,
            NurtureSettings.Sending.UNSAID);

    private static NurtureSettings settings(Row row) {
        String zone = row.getString("time_zone");
        return new NurtureSettings(
                zone == null ? HomeZone.of(row.getString("country")) : ZoneId.of(zone),
                row.getString("agent_name"),
                row.getString("booking_link"),
                row.getString("business_name"),
                row.getString("industry"),
                Objects.requireNonNullElse(row.getInteger("daily_cap"), DAILY_CAP),
                Objects.requireNonNullElse(row.getInteger("spread_per_minute"), SPREAD_PER_MINUTE),
                Objects.requireNonNullElse(row.getBigDecimal("sms_cost_per_segment"), SMS_COST),
                sending(row));
    }

    private static NurtureSettings.Sending sending(Row row) {
        String[] email = row.getArrayOfStrings("email_problems");
        return email == null
                ? NurtureSettings.Sending.UNSAID
                : new NurtureSettings.Sending(List.of(email), List.of(row.getArrayOfStrings("sms_problems")));
    }
}
