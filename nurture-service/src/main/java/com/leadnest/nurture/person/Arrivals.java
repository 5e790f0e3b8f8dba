package com.leadnest.nurture.person;

import com.leadnest.contracts.lead.LeadSnapshot;
import com.leadnest.kernel.problem.Problem;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds a person who may be so new that the lead's event has not come yet. */
@Singleton
public class Arrivals {

    private final People people;
    private final LeadClient leads;
    private final PersonKeeping keeping;
    private final Tenancy tenancy;
    private final Clock clock;

    @Inject
    public Arrivals(People people, LeadClient leads, PersonKeeping keeping, Tenancy tenancy, Clock clock) {
        this.people = people;
        this.leads = leads;
        this.keeping = keeping;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /**
     * The person; asked for at lead-service and kept when unknown here.
     *
     * @param authorization the caller's Authorization header
     * @return fails with 404 lead_not_found
     */
    public Uni<Person> require(UUID business, UUID lead, String authorization) {
        return people.find(business, lead)
                .chain(known -> known.isPresent()
                        ? Uni.createFrom().item(known)
                        : leads.fetch(authorization, lead).chain(found -> keep(business, lead, found)))
                .map(found -> found.orElseThrow(Arrivals::notFound));
    }

    private Uni<Optional<Person>> keep(UUID business, UUID lead, Optional<LeadSnapshot> found) {
        if (found.isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        LeadSnapshot snapshot = found.get();
        PersonChange change = new PersonChange(lead, snapshot.version(), snapshot, clock.instant(), null);
        return tenancy.inBusiness(business, tx -> keeping.keep(tx, business, List.of(change)))
                .chain(() -> people.find(business, lead));
    }

    /** 404: the lead is not there, or not the caller's. */
    public static Problem notFound() {
        return new Problem(404, "lead_not_found", "There is no such lead.");
    }
}
