package com.leadnest.inbox.optout;

import com.leadnest.inbox.consent.Consent;
import com.leadnest.inbox.consent.ConsentRows;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.problem.NotFoundProblem;
import com.leadnest.kernel.problem.UnprocessableProblem;
import com.leadnest.kernel.problem.ValidationProblem;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a member enters about consent: proof that they have, or a wish they were told. */
@Singleton
class ConsentEntry {

    private final Tenancy tenancy;
    private final ConsentRows consents;
    private final LeadAddresses addresses;
    private final OptOuts optOuts;
    private final PersonNews news;
    private final Clock clock;

    @Inject
    ConsentEntry(
            Tenancy tenancy,
            ConsentRows consents,
            LeadAddresses addresses,
            OptOuts optOuts,
            PersonNews news,
            Clock clock) {
        this.tenancy = tenancy;
        this.consents = consents;
        this.addresses = addresses;
        this.optOuts = optOuts;
        this.news = news;
        this.clock = clock;
    }

    /** Records a consent for each lead that has an address; nobody's opt-out is lifted by somebody else's word. */
    Uni<ConsentOutcome> record(UUID business, UUID member, ConsentRequest request) {
        Instant at = request.obtainedAt() == null ? clock.instant() : request.obtainedAt();
        if (at.isAfter(clock.instant())) {
            throw ValidationProblem.of("obtained_at", "must not be in the future");
        }
        Map<UUID, String> wanted = new LinkedHashMap<>();
        List<ConsentOutcome.Skipped> skipped = new ArrayList<>();
        for (String text : request.allLeads()) {
            TypeId.LEAD
                    .find(text)
                    .ifPresentOrElse(id -> wanted.put(id, text), () -> skipped.add(skip(text, "not_found")));
        }
        if (wanted.isEmpty() && skipped.isEmpty()) {
            throw ValidationProblem.of("lead_ids", "must name at least one lead");
        }
        Consent.Proof proof = new Consent.Proof(request.wording(), request.source(), null, member);
        return tenancy.inBusiness(business, tx -> addresses
                .of(tx, business, wanted.keySet(), request.channel())
                .chain(known -> {
                    Map<UUID, Consent> fresh = new LinkedHashMap<>();
                    wanted.forEach((lead, text) -> {
                        LeadAddresses.Known address = known.get(lead);
                        String reason = reason(address);
                        if (reason == null) {
                            String to = address.address();
                            fresh.put(lead, new Consent(lead, request.channel(), to, request.method(), proof, at));
                        } else {
                            skipped.add(skip(text, reason));
                        }
                    });
                    return write(tx, business, fresh, skipped);
                }));
    }

    private Uni<ConsentOutcome> write(
            SqlConnection tx, UUID business, Map<UUID, Consent> fresh, List<ConsentOutcome.Skipped> skipped) {
        return consents.add(tx, business, fresh.values()).chain(recorded -> {
            fresh.keySet().stream()
                    .filter(lead -> !recorded.contains(lead))
                    .forEach(lead -> skipped.add(skip(TypeId.LEAD.text(lead), "already_recorded")));
            fresh.keySet().retainAll(recorded);
            return news.optedIn(tx, business, fresh)
                    .replaceWith(() -> new ConsentOutcome(recorded.size(), List.copyOf(skipped)));
        });
    }

    /** A person told a member that they want no more messages. */
    Uni<Void> optOut(UUID business, UUID member, UUID lead, String channel) {
        return tenancy.inBusiness(business, tx -> addresses
                .of(tx, business, Set.of(lead), channel)
                .chain(known -> {
                    if (known.isEmpty()) {
                        throw new NotFoundProblem("lead");
                    }
                    String address = known.get(lead).address();
                    if (address == null) {
                        throw new UnprocessableProblem("no_address", "The lead has no address on this channel.");
                    }
                    return optOuts.record(tx, business, OptOut.entered(lead, channel, address, member));
                })
                .replaceWithVoid());
    }

    private static String reason(LeadAddresses.Known address) {
        if (address == null) {
            return "not_found";
        }
        return address.address() == null ? "no_address" : address.optedOut() ? "opted_out" : null;
    }

    private static ConsentOutcome.Skipped skip(String lead, String reason) {
        return new ConsentOutcome.Skipped(lead, reason);
    }
}
