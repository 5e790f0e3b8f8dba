package com.leadnest.nurture.simulate;

import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.nurture.person.Arrivals;
import com.leadnest.nurture.person.People;
import com.leadnest.nurture.person.PeopleFilter;
import com.leadnest.nurture.person.Person;
import com.leadnest.nurture.plan.Wording;
import com.leadnest.nurture.sequence.SequenceVersion;
import com.leadnest.nurture.sequence.Sequences;
import com.leadnest.nurture.settings.Settings;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Tries a sequence with people, without writing or sending anything. */
@Singleton
class Simulation {

    /** As many as one bulk start takes by name. Of a filter that matches more, these are a fair picture. */
    static final int MOST_PEOPLE = 10_000;

    private static final int PAGE = 500;

    private static final String RUNNING = "SELECT e.lead_id FROM enrolments e WHERE e.business_id = $1"
            + " AND e.sequence_id = $2 AND e.lead_id = ANY ($3) AND e.status <> 'ended'";

    private final Tenancy tenancy;
    private final People people;
    private final Sequences sequences;
    private final Settings settings;
    private final Wording wording;
    private final Clock clock;

    @Inject
    Simulation(Tenancy tenancy, People people, Sequences sequences, Settings settings, Wording wording, Clock clock) {
        this.tenancy = tenancy;
        this.people = people;
        this.sequences = sequences;
        this.settings = settings;
        this.wording = wording;
        this.clock = clock;
    }

    /** Fails with 404 for a sequence or a single lead that is not there. */
    Uni<SimulationView> of(UUID business, SimulationRequest request) {
        PeopleFilter filter = request.people();
        Instant start = request.startsAt() == null ? clock.instant() : request.startsAt();
        return tenancy.inBusiness(business, tx -> sequences.look(tx, business, request.templateId()))
                .chain(version -> settings.of(business).chain(own -> {
                    SimulationTally tally = new SimulationTally(version, own, wording, start);
                    return pages(new Run(business, filter, version, tally), null, 0)
                            .map(seen -> view(request, tally, seen));
                }));
    }

    private static SimulationView view(SimulationRequest request, SimulationTally tally, int seen) {
        if (request.leadId() != null && seen == 0) {
            throw Arrivals.notFound();
        }
        boolean more = request.filter() != null && seen >= MOST_PEOPLE;
        return tally.view(Math.max(0, request.named() - seen), more);
    }

    /** Page after page; gives how many people were looked at. */
    private Uni<Integer> pages(Run run, UUID after, int seen) {
        return people.page(run.business(), run.filter(), after, PAGE).chain(page -> {
            if (page.isEmpty()) {
                return Uni.createFrom().item(seen);
            }
            int total = seen + page.size();
            Uni<Void> counted = running(run, page).chain(running -> count(run, page, running));
            boolean last = page.size() < PAGE || total >= MOST_PEOPLE;
            return counted.chain(() -> last
                    ? Uni.createFrom().item(total)
                    : pages(run, page.get(page.size() - 1).leadId(), total));
        });
    }

    private Uni<Set<UUID>> running(Run run, List<Person> page) {
        if (run.version().id() == null) {
            return Uni.createFrom().item(Set.of());
        }
        UUID[] leads = page.stream().map(Person::leadId).toArray(UUID[]::new);
        return tenancy.read(
                        run.business(),
                        RUNNING,
                        Tuple.of(run.business(), run.version().id(), leads))
                .map(rows -> {
                    Set<UUID> running = new HashSet<>();
                    rows.forEach(row -> running.add(row.getUUID("lead_id")));
                    return running;
                });
    }

    /** Hundreds of messages are rendered, which is too long for an event loop. */
    private static Uni<Void> count(Run run, List<Person> page, Set<UUID> running) {
        return Uni.createFrom()
                .item(() -> {
                    page.forEach(each -> run.tally().add(each, running.contains(each.leadId())));
                    return run;
                })
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .replaceWithVoid();
    }

    private record Run(UUID business, PeopleFilter filter, SequenceVersion version, SimulationTally tally) {}
}
