package com.leadnest.nurture.due;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.leadnest.nurture.pending.PendingStep;
import com.leadnest.nurture.plan.Plans;
import com.leadnest.nurture.plan.Wording;
import com.leadnest.nurture.settings.NurtureSettings;
import com.leadnest.nurture.settings.Settings;
import com.leadnest.nurture.statistics.Winners;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Brings together what the decision about claimed steps needs, and makes it off the event loop. */
@Singleton
class Deciding {

    private static final Logger LOG = Logger.getLogger(Deciding.class);

    private final Knowledge knowledge;
    private final Plans plans;
    private final Settings settings;
    private final Winners winners;
    private final Wording wording;
    private final DueConfig config;
    private final Cache<UUID, NurtureSettings> remembered = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(5))
            .build();

    @Inject
    Deciding(Knowledge knowledge, Plans plans, Settings settings, Winners winners, Wording wording, DueConfig config) {
        this.knowledge = knowledge;
        this.plans = plans;
        this.settings = settings;
        this.winners = winners;
        this.wording = wording;
        this.config = config;
    }

    /** Settings of a business, at most some seconds old. */
    Uni<NurtureSettings> settings(UUID business) {
        NurtureSettings known = remembered.getIfPresent(business);
        return known != null
                ? Uni.createFrom().item(known)
                : settings.of(business).invoke(read -> remembered.put(business, read));
    }

    /** What becomes of claimed steps. */
    Uni<List<Outcome>> decide(SqlConnection tx, List<PendingStep> steps, Instant now) {
        if (steps.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        Map<UUID, List<PendingStep>> byBusiness = steps.stream()
                .collect(Collectors.groupingBy(step -> step.run().business(), TreeMap::new, Collectors.toList()));
        Set<Way> ways = steps.stream().map(step -> Way.of(step.run())).collect(Collectors.toSet());
        Map<Way, StepDecision.Guide> guides = new HashMap<>();
        return knowledge
                .of(tx, byBusiness, now)
                .call(() -> each(ways, way -> guide(way).invoke(guide -> guides.put(way, guide))))
                // Rendering hundreds of texts is too long for an event loop.
                .emitOn(Infrastructure.getDefaultExecutor())
                .map(claimed -> decide(claimed, guides, now));
    }

    private Uni<StepDecision.Guide> guide(Way way) {
        return plans.of(way.business(), way.sequence(), way.version()).chain(plan -> settings(way.business())
                .chain(own -> winners.of(way.business(), way.sequence(), plan.definition())
                        .map(won -> new StepDecision.Guide(plan, own, won))));
    }

    private List<Outcome> decide(List<ClaimedStep> claimed, Map<Way, StepDecision.Guide> guides, Instant now) {
        StepDecision decision = new StepDecision(wording, config, now);
        List<Outcome> outcomes = new ArrayList<>(claimed.size());
        for (ClaimedStep each : claimed) {
            PendingStep step = each.step();
            try {
                outcomes.add(decision.decide(each, guides.get(Way.of(step.run()))));
            } catch (RuntimeException broken) {
                // One that cannot be made out must not stop the others.
                LOG.errorf(
                        broken,
                        "Step %d of enrolment %s waits",
                        step.position(),
                        step.run().enrolment());
                outcomes.add(Outcome.later(step, step.failed(now.plus(config.retryAfter()))));
            }
        }
        return outcomes;
    }

    private static <T> Uni<Void> each(Iterable<T> items, Function<T, Uni<?>> work) {
        return Multi.createFrom()
                .iterable(items)
                .onItem()
                .transformToUniAndConcatenate(item -> work.apply(item).replaceWithVoid())
                .collect()
                .last();
    }

    /** What all people on one version of a sequence have in common. */
    private record Way(UUID business, UUID sequence, int version) {

        static Way of(PendingStep.Run run) {
            return new Way(run.business(), run.sequence(), run.version());
        }
    }
}
