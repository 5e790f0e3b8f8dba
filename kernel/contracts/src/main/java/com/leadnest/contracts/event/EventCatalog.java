package com.leadnest.contracts.event;

import com.leadnest.contracts.account.AccountEvents;
import com.leadnest.contracts.lead.LeadEvents;
import com.leadnest.contracts.message.MessageEvents;
import com.leadnest.contracts.nurture.NurtureEvents;
import com.leadnest.contracts.score.ScoreEvents;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every public event, so that documents, schemas and consumers are made from one list. */
public final class EventCatalog {

    private static final List<EventType<?>> ALL = Stream.of(
                    AccountEvents.ALL.stream(),
                    LeadEvents.ALL.stream(),
                    ScoreEvents.ALL.stream(),
                    NurtureEvents.ALL.stream(),
                    MessageEvents.ALL.stream())
            .<EventType<?>>flatMap(types -> types)
            .toList();

    private EventCatalog() {}

    /** All types, in the order of their topics. */
    public static List<EventType<?>> all() {
        return ALL;
    }

    /** The type with this CloudEvents {@code type} attribute published to this topic, or empty for one this build does not know. */
    public static Optional<EventType<?>> find(String topic, String ceType) {
        return ALL.stream()
                .filter(type -> type.topic().equals(topic) && type.ceType().equals(ceType))
                .findFirst();
    }
}
