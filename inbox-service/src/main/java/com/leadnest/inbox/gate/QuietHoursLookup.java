package com.leadnest.inbox.gate;

import com.leadnest.inbox.law.QuietHours;
import com.leadnest.inbox.law.Recipient;
import com.leadnest.inbox.law.Whereabouts;
import com.leadnest.inbox.settings.SettingsStore;
import com.leadnest.kernel.problem.NotFoundProblem;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says of a lead what the gate would say of a marketing text to it now. */
@Singleton
class QuietHoursLookup {

    private static final String READ = "SELECT country, region, phone FROM contacts WHERE business_id = $1"
            + " AND lead_id = $2 AND deleted_at IS NULL";

    private final Tenancy tenancy;
    private final SettingsStore settings;
    private final Clock clock;

    @Inject
    QuietHoursLookup(Tenancy tenancy, SettingsStore settings, Clock clock) {
        this.tenancy = tenancy;
        this.settings = settings;
        this.clock = clock;
    }

    Uni<QuietHoursView> of(UUID business, UUID lead) {
        return tenancy.read(business, READ, Tuple.of(business, lead)).chain(rows -> {
            if (rows.size() == 0) {
                throw new NotFoundProblem("lead");
            }
            Row row = rows.iterator().next();
            Recipient recipient =
                    new Recipient(row.getString("country"), row.getString("region"), row.getString("phone"));
            Whereabouts where = Whereabouts.of(recipient);
            Instant now = clock.instant();
            return settings.of(business).map(rules -> view(where, QuietHours.at(where, now, rules.ownHours()), now));
        });
    }

    private static QuietHoursView view(Whereabouts where, QuietHours.Answer answer, Instant now) {
        String zones = where.zones().stream().map(zone -> zone.getId()).collect(Collectors.joining(", "));
        Instant next = answer instanceof QuietHours.NotUntil closed ? closed.until() : now;
        return new QuietHoursView(
                answer instanceof QuietHours.Allowed,
                next,
                zones,
                where.source().name().toLowerCase(Locale.ROOT),
                answer.rule().words(),
                answer.rule().url());
    }
}
