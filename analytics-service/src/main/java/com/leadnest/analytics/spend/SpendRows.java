package com.leadnest.analytics.spend;

import com.leadnest.analytics.figures.Period;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What a business has spent, by month, source and campaign. */
@Singleton
public class SpendRows {

    private static final String READ = "SELECT month, source, campaign, amount_minor FROM spend"
            + " WHERE business_id = $1 AND month BETWEEN $2 AND $3 AND ($4::text IS NULL OR source = $4)"
            + " AND ($5::text IS NULL OR campaign = $5) ORDER BY month DESC, source, campaign";

    private static final String SET = "INSERT INTO spend (business_id, month, source, campaign, amount_minor,"
            + " entered_by, entered_at) SELECT $1, month, source, campaign, amount, $2, $3"
            + " FROM unnest($4::date[], $5::text[], $6::text[], $7::bigint[]) AS s (month, source, campaign, amount)"
            + " ON CONFLICT (business_id, month, source, campaign) DO UPDATE SET amount_minor = excluded.amount_minor,"
            + " entered_by = excluded.entered_by, entered_at = excluded.entered_at";

    private static final String REMOVE =
            "DELETE FROM spend WHERE business_id = $1 AND month = $2 AND source = $3 AND campaign = $4";

    private final Tenancy tenancy;
    private final Clock clock;

    @Inject
    SpendRows(Tenancy tenancy, Clock clock) {
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Spend of all months that a period touches. @param source null for all @param campaign null for all */
    public Uni<List<MonthlySpend>> of(UUID business, Period period, String source, String campaign) {
        Tuple values =
                Tuple.of(business, period.from().withDayOfMonth(1), period.to().withDayOfMonth(1), source, campaign);
        return tenancy.read(business, READ, values).map(rows -> {
            List<MonthlySpend> spend = new ArrayList<>(rows.rowCount());
            rows.forEach(row -> spend.add(new MonthlySpend(
                    YearMonth.from(row.getLocalDate("month")),
                    row.getString("source"),
                    row.getString("campaign"),
                    row.getLong("amount_minor"))));
            return spend;
        });
    }

    /** Sets amounts; what was there for the same month, source and campaign is replaced. All or none. */
    Uni<Void> set(UUID business, UUID user, List<MonthlySpend> spend) {
        List<MonthlySpend> ordered = spend.stream()
                .sorted(Comparator.comparing(MonthlySpend::month)
                        .thenComparing(MonthlySpend::source)
                        .thenComparing(MonthlySpend::campaign))
                .toList();
        Tuple values = Tuple.of(business, user, clock.instant().atOffset(ZoneOffset.UTC))
                .addValue(ordered.stream().map(each -> each.month().atDay(1)).toArray(LocalDate[]::new))
                .addValue(ordered.stream().map(MonthlySpend::source).toArray(String[]::new))
                .addValue(ordered.stream().map(MonthlySpend::campaign).toArray(String[]::new))
                .addValue(ordered.stream().map(MonthlySpend::amountMinor).toArray(Long[]::new));
        return tenancy.inBusiness(business, transaction -> run(transaction, SET, values));
    }

    Uni<Void> remove(UUID business, YearMonth month, String source, String campaign) {
        Tuple values = Tuple.of(business, month.atDay(1), source, campaign);
        return tenancy.inBusiness(business, transaction -> run(transaction, REMOVE, values));
    }

    private static Uni<Void> run(SqlConnection transaction, String sql, Tuple values) {
        return transaction.preparedQuery(sql).execute(values).replaceWithVoid();
    }
}
