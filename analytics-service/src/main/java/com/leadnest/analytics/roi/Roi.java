package com.leadnest.analytics.roi;

import com.leadnest.analytics.figures.AsOf;
import com.leadnest.analytics.figures.Figures;
import com.leadnest.analytics.figures.Period;
import com.leadnest.analytics.figures.Slice;
import com.leadnest.analytics.settings.BusinessSettings;
import com.leadnest.analytics.settings.Settings;
import com.leadnest.analytics.spend.Proration;
import com.leadnest.analytics.spend.SpendRows;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What was earned for what was spent. */
@Singleton
public class Roi {

    private static final String NOT_SPLIT = "cost_is_known_by_source_and_campaign_only";
    private static final String NOT_ENTERED = "no_spend_entered";

    private final BusinessSettings settings;
    private final Figures figures;
    private final SpendRows spend;
    private final AsOf asOf;
    private final Clock clock;

    @Inject
    Roi(BusinessSettings settings, Figures figures, SpendRows spend, AsOf asOf, Clock clock) {
        this.settings = settings;
        this.figures = figures;
        this.spend = spend;
        this.asOf = asOf;
        this.clock = clock;
    }

    /** The last days, today included, beside as many right before. */
    Uni<RoiView> of(UUID business, int days, Slice slice) {
        return settings.of(business).chain(own -> {
            Period period = Period.last(days, LocalDate.now(clock.withZone(own.zone())));
            Slice asked = slice.forIndustryOf(own.industry());
            return metrics(business, period, asked, own)
                    .chain(now -> metrics(business, period.before(), asked, own).chain(before -> asOf.of(business)
                            .map(told -> new RoiView(
                                    now,
                                    before,
                                    List.of(),
                                    List.of(),
                                    Metrics.FORMULAS,
                                    span(period, own),
                                    own.currency().getCurrencyCode(),
                                    told))));
        });
    }

    private Uni<Metrics> metrics(UUID business, Period period, Slice slice, Settings own) {
        return figures.total(business, period, slice).chain(sums -> {
            if (!slice.hasCost()) {
                return Uni.createFrom().item(Metrics.of(sums, null, NOT_SPLIT, own.currency()));
            }
            return spend.of(business, period, slice.source(), slice.campaign())
                    .map(known -> Metrics.of(sums, Proration.cost(known, period), NOT_ENTERED, own.currency()));
        });
    }

    private static RoiView.Span span(Period period, Settings own) {
        return new RoiView.Span(
                period.days(), period.from(), period.to(), own.zone().getId());
    }
}
