package com.leadnest.inbox.mailhook;

import com.leadnest.inbox.bounce.MailReports;
import com.leadnest.inbox.inbound.MailRoutes;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Applies what a provider tells, each event in a transaction of its own: a lost answer brings the same batch again. */
@Singleton
class MailEvents {

    private final MailRoutes routes;
    private final MailReports reports;
    private final Tenancy tenancy;

    @Inject
    MailEvents(MailRoutes routes, MailReports reports, Tenancy tenancy) {
        this.routes = routes;
        this.reports = reports;
        this.tenancy = tenancy;
    }

    Uni<MailEvent.Result> apply(List<MailEvent> events) {
        List<UUID> named = events.stream()
                .map(event -> MailRoutes.ours(event.bareId()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return routes.businesses(named)
                .chain(owners -> Multi.createFrom()
                        .iterable(events)
                        .onItem()
                        .transformToUniAndConcatenate(event -> apply(event, owners))
                        .collect()
                        .asList())
                .map(effects -> new MailEvent.Result(
                        Collections.frequency(effects, MailReports.Effect.RECORDED),
                        Collections.frequency(effects, MailReports.Effect.REPEATED),
                        Collections.frequency(effects, MailReports.Effect.UNKNOWN)));
    }

    private Uni<MailReports.Effect> apply(MailEvent event, Map<UUID, UUID> owners) {
        UUID message = MailRoutes.ours(event.bareId()).orElse(null);
        UUID business = message == null ? null : owners.get(message);
        return business == null
                ? Uni.createFrom().item(MailReports.Effect.UNKNOWN)
                : tenancy.inBusiness(business, tx -> reports.record(tx, business, message, event.report()));
    }
}
