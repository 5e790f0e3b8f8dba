package com.leadnest.lead.record;

import com.leadnest.contracts.lead.LeadActivity;
import com.leadnest.kernel.outbox.Outbox;
import com.leadnest.kernel.outbox.OutboxEvent;
import com.leadnest.lead.counting.LeadCounters;
import com.leadnest.lead.timeline.Timeline;
import com.leadnest.lead.timeline.TimelineEntry;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What has to be written beside a change of a lead, in its transaction: timeline, events and counts. */
@Singleton
public class LeadJournal {

    private final Timeline timeline;
    private final Outbox outbox;
    private final LeadCounters counters;

    @Inject
    public LeadJournal(Timeline timeline, Outbox outbox, LeadCounters counters) {
        this.timeline = timeline;
        this.outbox = outbox;
        this.counters = counters;
    }

    Uni<Void> created(SqlConnection tx, Author author, Lead lead) {
        JsonObject data = new JsonObject()
                .put("status", lead.content().status().wire())
                .put("source", lead.content().source());
        return timeline.append(
                        tx,
                        author.business(),
                        lead.id(),
                        new TimelineEntry("created", lead.createdAt(), author.user(), data))
                .chain(() -> outbox.record(tx, by(author, LeadAnnouncement.created(author.business(), lead))))
                .chain(() -> count(tx, author, null, lead.content()));
    }

    /**
     * A change of fields, of the status, or of both: each is an event and a version of its own.
     *
     * @param after version is that of the last event
     */
    Uni<Void> changed(SqlConnection tx, Author author, Lead before, Lead after, List<String> fields) {
        boolean moved = before.content().status() != after.content().status();
        List<OutboxEvent<?>> events = new ArrayList<>(2);
        Uni<Void> entries = Uni.createFrom().voidItem();
        if (!fields.isEmpty()) {
            LeadContent unmoved = after.content().withStatus(before.content().status());
            Lead updated = before.changed(unmoved, after.updatedAt(), 1);
            events.add(by(author, LeadAnnouncement.updated(author.business(), updated, fields)));
            JsonObject data = new JsonObject().put("changed", new JsonArray(fields));
            TimelineEntry entry = new TimelineEntry("updated", after.updatedAt(), author.user(), data);
            entries = entries.chain(() -> timeline.append(tx, author.business(), after.id(), entry));
        }
        if (moved) {
            LeadStatus from = before.content().status();
            events.add(by(author, LeadAnnouncement.moved(author.business(), after, from)));
            JsonObject data = new JsonObject()
                    .put("from", from.wire())
                    .put("to", after.content().status().wire());
            TimelineEntry entry = new TimelineEntry("status_changed", after.updatedAt(), author.user(), data);
            entries = entries.chain(() -> timeline.append(tx, author.business(), after.id(), entry));
        }
        return entries.chain(() -> outbox.recordBatch(tx, events))
                .chain(() -> count(tx, author, before.content(), after.content()));
    }

    /** @param lead its version counts the activity */
    Uni<Void> logged(SqlConnection tx, Author author, Lead lead, LeadActivity activity) {
        TimelineEntry entry = new TimelineEntry("activity_logged", activity.at(), author.user(), data(activity));
        return timeline.append(tx, author.business(), lead.id(), entry)
                .chain(() -> outbox.record(tx, by(author, LeadAnnouncement.logged(author.business(), lead, activity))));
    }

    private static JsonObject data(LeadActivity activity) {
        return new JsonObject()
                .put("id", activity.id())
                .put("kind", activity.kind())
                .put("outcome", activity.outcome())
                .put("minutes", activity.minutes())
                .put("starts_at", activity.startsAt())
                .put("note", activity.note());
    }

    Uni<Void> deleted(SqlConnection tx, Author author, Lead lead, Instant at) {
        return timeline.erase(tx, lead.id())
                .chain(() -> outbox.record(tx, by(author, LeadAnnouncement.deleted(author.business(), lead, at))))
                .chain(() -> count(tx, author, lead.content(), null));
    }

    private Uni<Void> count(SqlConnection tx, Author author, LeadContent before, LeadContent after) {
        Map<LeadCounters.Key, Long> changes = new HashMap<>();
        if (before != null) {
            changes.merge(key(before), -1L, Long::sum);
        }
        if (after != null) {
            changes.merge(key(after), 1L, Long::sum);
        }
        return counters.add(tx, author.business(), changes);
    }

    private static LeadCounters.Key key(LeadContent content) {
        return new LeadCounters.Key(content.status().wire(), content.source());
    }

    private static <T> OutboxEvent<T> by(Author author, OutboxEvent<T> event) {
        return event.correlatedWith(author.request());
    }
}
