package com.leadnest.lead.timeline;

import com.leadnest.contracts.event.EventType;
import com.leadnest.contracts.nurture.EnrolmentEnded;
import com.leadnest.contracts.nurture.EnrolmentStarted;
import com.leadnest.contracts.nurture.NurtureEvents;
import com.leadnest.kernel.inbox.EventHandler;
import com.leadnest.kernel.inbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Beginnings and ends of sequences on the timelines of the people in them. */
@Singleton
public class StepEntries implements EventHandler {

    private final TimelineRows rows;

    @Inject
    public StepEntries(TimelineRows rows) {
        this.rows = rows;
    }

    @Override
    public boolean wants(EventType<?> type) {
        return type.equals(NurtureEvents.STARTED) || type.equals(NurtureEvents.ENDED);
    }

    @Override
    public Uni<Void> handle(SqlConnection transaction, UUID business, List<ReceivedEvent> fresh) {
        return rows.add(
                transaction, business, fresh.stream().map(StepEntries::learned).toList());
    }

    private static LearnedEntry learned(ReceivedEvent event) {
        return event.is(NurtureEvents.STARTED)
                ? started(event.id(), event.data(NurtureEvents.STARTED))
                : ended(event.id(), event.data(NurtureEvents.ENDED));
    }

    private static LearnedEntry started(UUID id, EnrolmentStarted said) {
        JsonObject data = new JsonObject()
                .put("enrolment_id", said.enrolmentId())
                .put("sequence_id", said.sequenceId())
                .put("sequence_name", said.sequenceName())
                .put("sequence_version", said.sequenceVersion())
                .put("by", said.by());
        return new LearnedEntry(id, said.leadId(), new TimelineEntry("enrolment_started", said.at(), null, data));
    }

    private static LearnedEntry ended(UUID id, EnrolmentEnded said) {
        JsonObject data = new JsonObject()
                .put("enrolment_id", said.enrolmentId())
                .put("sequence_id", said.sequenceId())
                .put("reason", said.reason())
                .put("cancelled_steps", said.cancelledSteps());
        return new LearnedEntry(id, said.leadId(), new TimelineEntry("enrolment_ended", said.at(), null, data));
    }
}
