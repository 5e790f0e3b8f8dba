package com.leadnest.inbox.step;

import com.leadnest.contracts.event.EventType;
import com.leadnest.contracts.nurture.NurtureEvents;
import com.leadnest.contracts.nurture.StepDue;
import com.leadnest.inbox.conversation.MessageJournal;
import com.leadnest.inbox.conversation.NewMessage;
import com.leadnest.inbox.conversation.Threads;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.inbox.EventHandler;
import com.leadnest.kernel.inbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Takes what is due over from nurture-service. A step becomes a message under its own key, once; what was taken over
 * follows its enrolment's pauses and its end until a provider has seen it.
 */
@Singleton
public class Steps implements EventHandler {

    private final EnrolmentStates states;
    private final StepPeople people;
    private final Threads threads;
    private final MessageJournal journal;
    private final WaitingSteps waiting;
    private final Clock clock;

    @Inject
    Steps(
            EnrolmentStates states,
            StepPeople people,
            Threads threads,
            MessageJournal journal,
            WaitingSteps waiting,
            Clock clock) {
        this.states = states;
        this.people = people;
        this.threads = threads;
        this.journal = journal;
        this.waiting = waiting;
        this.clock = clock;
    }

    @Override
    public boolean wants(EventType<?> type) {
        return !type.equals(NurtureEvents.STARTED);
    }

    @Override
    public Uni<Void> handle(SqlConnection tx, UUID business, List<ReceivedEvent> fresh) {
        Map<UUID, EnrolmentState> changed = new LinkedHashMap<>();
        List<StepDue> due = new ArrayList<>();
        for (ReceivedEvent event : fresh) {
            EnrolmentState.of(event).ifPresent(state -> changed.merge(state.enrolment(), state, EnrolmentState::or));
            if (event.data() instanceof StepDue step) {
                due.add(step);
            }
        }
        // The states first: a step of the same batch meets them as a late one would.
        return states.remember(tx, business, changed.values())
                .chain(() -> states.find(tx, business, enrolments(changed.keySet(), due)))
                .chain(known -> takeOver(tx, business, due, known)
                        .chain(() -> waiting.follow(tx, business, changed.keySet(), known)));
    }

    private static Set<UUID> enrolments(Set<UUID> changed, List<StepDue> due) {
        Set<UUID> all = new LinkedHashSet<>(changed);
        due.forEach(step -> all.add(TypeId.ENROLMENT.parse(step.enrolmentId())));
        return all;
    }

    private Uni<Void> takeOver(SqlConnection tx, UUID business, List<StepDue> due, Map<UUID, EnrolmentState> known) {
        if (due.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Instant now = clock.instant();
        return people.know(tx, business, due)
                .chain(living -> threads.ofLeads(tx, business, List.copyOf(living), now))
                .chain(conversations -> {
                    List<NewMessage> messages = new ArrayList<>();
                    for (StepDue step : due) {
                        UUID conversation = conversations.get(
                                TypeId.LEAD.parse(step.recipient().leadId()));
                        // None for a lead that was deleted: there is nobody to write to.
                        if (conversation != null) {
                            UUID enrolment = TypeId.ENROLMENT.parse(step.enrolmentId());
                            messages.add(DueMessage.of(step, conversation, known.get(enrolment), now));
                        }
                    }
                    return journal.append(tx, business, messages).replaceWithVoid();
                });
    }
}
