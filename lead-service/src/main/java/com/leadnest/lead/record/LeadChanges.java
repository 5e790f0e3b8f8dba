package com.leadnest.lead.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.problem.ConflictProblem;
import com.leadnest.kernel.problem.UnprocessableProblem;
import com.leadnest.kernel.problem.ValidationProblem;
import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.lead.business.HomeCountries;
import com.leadnest.lead.contact.EmailAddress;
import com.leadnest.lead.field.LeadFields;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Adding, changing and deleting single leads: each one transaction with its events. */
@Singleton
public class LeadChanges {

    private final Tenancy tenancy;
    private final LeadRepository leads;
    private final LeadJournal journal;
    private final LeadFields fields;
    private final HomeCountries countries;
    private final Clock clock;

    @Inject
    public LeadChanges(
            Tenancy tenancy,
            LeadRepository leads,
            LeadJournal journal,
            LeadFields fields,
            HomeCountries countries,
            Clock clock) {
        this.tenancy = tenancy;
        this.leads = leads;
        this.journal = journal;
        this.fields = fields;
        this.countries = countries;
        this.clock = clock;
    }

    /** Adds a lead. Fails with a 400 problem, or with 409 lead_exists that names the lead which has the address. */
    Uni<Lead> create(Author author, ObjectNode body) {
        return countries.of(author.business()).chain(country -> fields.of(author.business())
                .chain(known -> {
                    LeadContent content = LeadEdit.apply(LeadContent.EMPTY, body, known, country);
                    Instant now = now();
                    Lead lead = new Lead(TypeId.newId(), content, null, now, now, 1);
                    Uni<Lead> written =
                            tenancy.inBusiness(author.business(), tx -> leads.insert(tx, author.business(), lead)
                                    .chain(() -> journal.created(tx, author, lead))
                                    .replaceWith(lead));
                    return named(written, author, content.email());
                }));
    }

    /**
     * Changes a lead. Fails with 400, 404, 409 (version_conflict, lead_exists) or 422 invalid_transition problems; a
     * change that changes nothing is none, and tells nobody.
     */
    Uni<Lead> change(Author author, UUID id, ObjectNode body) {
        Uni<Void> written = countries
                .of(author.business())
                .chain(country -> tenancy.inBusiness(author.business(), tx -> change(tx, author, id, body, country)));
        return named(written, author, normalised(body.path("email").asText()))
                .chain(() -> leads.find(author.business(), id));
    }

    private Uni<Void> change(SqlConnection tx, Author author, UUID id, ObjectNode body, String country) {
        return leads.lock(tx, id).chain(before -> fields.of(tx).chain(known -> {
            requireVersion(before, body.get("version"));
            LeadContent content = LeadEdit.apply(before.content(), body, known, country);
            requireMove(before.content().status(), content.status());
            List<String> changed = LeadDifference.between(before.content(), content);
            int steps = (changed.isEmpty() ? 0 : 1) + (before.content().status() == content.status() ? 0 : 1);
            if (steps == 0) {
                return Uni.createFrom().voidItem();
            }
            Lead after = before.changed(content, now(), steps);
            return leads.update(tx, author.business(), after)
                    .chain(() -> journal.changed(tx, author, before, after, changed));
        }));
    }

    /** Deletes a lead with its score, its activities and its history. Fails with a 404 problem. */
    Uni<Void> delete(Author author, UUID id) {
        return tenancy.inBusiness(author.business(), tx -> leads.lock(tx, id)
                .chain(lead -> leads.delete(tx, id).chain(() -> journal.deleted(tx, author, lead, now()))));
    }

    private <T> Uni<T> named(Uni<T> write, Author author, String email) {
        return write.onFailure(LeadRepository::isTaken).recoverWithUni(taken -> leads.taken(author.business(), email)
                .chain(problem -> Uni.createFrom().failure(problem)));
    }

    private static String normalised(String email) {
        String address = EmailAddress.normalise(email);
        return address == null ? "" : address;
    }

    private static void requireVersion(Lead lead, JsonNode version) {
        if (version == null || version.isNull()) {
            return;
        }
        if (!version.isIntegralNumber()) {
            throw ValidationProblem.of("version", "must be a number");
        }
        if (version.longValue() != lead.version()) {
            throw new ConflictProblem(
                    "version_conflict", "The lead was changed in the meantime. Please look at it again.");
        }
    }

    private static void requireMove(LeadStatus from, LeadStatus to) {
        if (from != to && !from.mayBecome(to)) {
            throw new UnprocessableProblem(
                    "invalid_transition", "A lead that is " + from.wire() + " cannot become " + to.wire() + ".");
        }
    }

    /** Microseconds: what PostgreSQL keeps, so that the answer now and the one from the database agree. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
