package com.leadnest.inbox.consent;

import com.leadnest.contracts.lead.LeadSnapshot;
import com.leadnest.kernel.id.TypeId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Consents that leads bring with them: a column of an import, a box of a form. */
@Singleton
public class Consents {

    private final ConsentRows rows;

    @Inject
    Consents(ConsentRows rows) {
        this.rows = rows;
    }

    /**
     * Records what new leads say of themselves. Only for leads as they were created: a value that a member types in
     * later is no proof. Set-based; leads that say nothing cost nothing.
     *
     * @param tx with the business set
     * @param leads as LeadCreated and LeadImported bring them
     */
    public Uni<Void> fromLeads(SqlConnection tx, UUID business, Collection<LeadSnapshot> leads) {
        List<Consent> found =
                leads.stream().map(Consents::ofLead).filter(Objects::nonNull).toList();
        return rows.add(tx, business, found).replaceWithVoid();
    }

    /** The same for one lead. */
    public Uni<Void> fromLead(SqlConnection tx, UUID business, LeadSnapshot lead) {
        return fromLeads(tx, business, List.of(lead));
    }

    private static Consent ofLead(LeadSnapshot lead) {
        String field = lead.phone() == null ? null : ConsentField.saysYes(lead.customFields());
        if (field == null) {
            return null;
        }
        Consent.Proof proof = new Consent.Proof(null, lead.source(), "field " + field + " at creation", null);
        return new Consent(TypeId.LEAD.parse(lead.id()), "sms", lead.phone(), "import", proof, lead.createdAt());
    }
}
