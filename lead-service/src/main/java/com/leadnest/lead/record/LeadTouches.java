package com.leadnest.lead.record;

import com.leadnest.contracts.lead.LeadActivity;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was done with a lead outside of LeadNest: each is a version of the lead, and a booking moves it on. */
@Singleton
public class LeadTouches {

    private final LeadRepository leads;
    private final LeadJournal journal;

    @Inject
    public LeadTouches(LeadRepository leads, LeadJournal journal) {
        this.leads = leads;
        this.journal = journal;
    }

    /**
     * Something that was done.
     *
     * @param books whether it makes an appointment: an open lead is booked by it
     * @param now when it is logged
     */
    public record Touch(LeadActivity activity, boolean books, Instant now) {}

    /** Writes and tells it in the caller's transaction, in which the lead stays locked. Fails with a 404 problem. */
    public Uni<Void> logged(SqlConnection tx, Author author, UUID id, Touch touch) {
        return leads.lock(tx, id).chain(before -> {
            Lead touched = before.changed(before.content(), touch.now(), 1);
            Lead after = touch.books() ? booked(touched, touch.now()) : touched;
            return leads.update(tx, author.business(), after)
                    .chain(() -> journal.logged(tx, author, touched, touch.activity()))
                    .chain(() -> journal.changed(tx, author, touched, after, List.of()));
        });
    }

    /** Who was won or lost may book again without the sale being undone by it. */
    private static Lead booked(Lead lead, Instant now) {
        LeadStatus status = lead.content().status();
        return status.isOpen() && status.mayBecome(LeadStatus.BOOKED)
                ? lead.changed(lead.content().withStatus(LeadStatus.BOOKED), now, 1)
                : lead;
    }
}
