package com.leadnest.analytics.roi;

import com.leadnest.analytics.figures.Period;
import com.leadnest.analytics.figures.Slice;
import com.leadnest.analytics.settings.BusinessSettings;
import com.leadnest.analytics.settings.Settings;
import com.leadnest.analytics.spend.Money;
import com.leadnest.analytics.store.Read;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/** What is behind a figure: exactly the rows that it counts. */
@Singleton
class RoiRows {

    private static final String LEADS = " LEFT JOIN LATERAL (SELECT name, coalesce(source, '') AS source,"
            + " coalesce(campaign, '') AS campaign, coalesce(owner_id::text, '') AS owner,"
            + " coalesce(industry, '') AS industry, deleted FROM leads l WHERE l.business_id = $1"
            + " AND l.lead_id = f.lead_id) l ON true WHERE l.deleted IS NOT TRUE AND ";

    private final Tenancy tenancy;
    private final BusinessSettings settings;
    private final Clock clock;

    @Inject
    RoiRows(Tenancy tenancy, BusinessSettings settings, Clock clock) {
        this.tenancy = tenancy;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param leadId null for somebody who is not a lead
     * @param at when it counts
     * @param detail source, outcome or kind
     * @param amount of a deal, else null
     */
    public record RoiRow(String leadId, String leadName, Instant at, String detail, String userId, BigDecimal amount) {}

    /** @param totalCount the figure itself, but for revenue_generated, which is the sum of the amounts */
    public record RoiRowPage(List<RoiRow> rows, long totalCount, int page, int perPage) {}

    Uni<RoiRowPage> of(UUID business, RoiMetric metric, int days, Slice slice, int page, int perPage) {
        return settings.of(business).chain(own -> {
            Slice asked = slice.forIndustryOf(own.industry());
            return tenancy.read(business, "SELECT count(*) AS n" + from(metric), values(business, days, asked, own))
                    .chain(counted -> tenancy.read(
                                    business,
                                    page(metric),
                                    values(business, days, asked, own)
                                            .addInteger(perPage)
                                            .addLong((page - 1L) * perPage))
                            .map(rows -> new RoiRowPage(
                                    list(rows, own.currency()),
                                    counted.iterator().next().getLong("n"),
                                    page,
                                    perPage)));
        });
    }

    private Tuple values(UUID business, int days, Slice slice, Settings own) {
        Period period = Period.last(days, LocalDate.now(clock.withZone(own.zone())));
        return slice.addTo(
                Tuple.of(business, start(period.from(), own), start(period.to().plusDays(1), own)));
    }

    private static OffsetDateTime start(LocalDate day, Settings own) {
        return day.atStartOfDay(own.zone()).toOffsetDateTime();
    }

    private static String from(RoiMetric metric) {
        return " FROM (" + metric.sql() + ") f" + LEADS + Slice.condition(4);
    }

    private static String page(RoiMetric metric) {
        return "SELECT f.lead_id, l.name, f.at, f.detail, f.user_id, f.amount_minor" + from(metric)
                + " ORDER BY f.at DESC, f.lead_id LIMIT $8 OFFSET $9";
    }

    private static List<RoiRow> list(RowSet<Row> rows, Currency currency) {
        List<RoiRow> list = new ArrayList<>(rows.rowCount());
        rows.forEach(row -> list.add(new RoiRow(
                TypeId.LEAD.textOrNull(row.getUUID("lead_id")),
                row.getString("name"),
                Read.moment(row, "at"),
                row.getString("detail"),
                TypeId.USER.textOrNull(row.getUUID("user_id")),
                Money.plain(row.getLong("amount_minor"), currency))));
        return list;
    }
}
