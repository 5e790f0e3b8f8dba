package com.leadnest.nurture.stop;

import com.leadnest.contracts.message.MessageEvents;
import com.leadnest.contracts.message.MessageReceived;
import com.leadnest.contracts.message.MessageRef;
import com.leadnest.kernel.inbox.ReceivedEvent;
import java.util.Optional;

/**
 * Something an event says of a step's message.
 *
 * @param isState whether it is the state of the message, else something that was done with it
 * @param name of the state, or of the column that is set
 */
record StepFact(MessageRef message, boolean isState, String name) {

    static Optional<StepFact> of(ReceivedEvent event) {
        return state(event).or(() -> reaction(event));
    }

    private static Optional<StepFact> state(ReceivedEvent event) {
        if (event.is(MessageEvents.SENT)) {
            return state(event.data(MessageEvents.SENT).message(), "sent");
        }
        if (event.is(MessageEvents.DELIVERED)) {
            return state(event.data(MessageEvents.DELIVERED).message(), "delivered");
        }
        if (event.is(MessageEvents.UNCONFIRMED)) {
            return state(event.data(MessageEvents.UNCONFIRMED).message(), "unconfirmed");
        }
        return event.is(MessageEvents.FAILED)
                ? state(event.data(MessageEvents.FAILED).message(), "failed")
                : Optional.empty();
    }

    private static Optional<StepFact> reaction(ReceivedEvent event) {
        if (event.is(MessageEvents.OPENED)) {
            boolean robot = event.data(MessageEvents.OPENED).robot();
            return done(event.data(MessageEvents.OPENED).message(), robot ? "opened_by_robot" : "opened");
        }
        if (event.is(MessageEvents.CLICKED)
                && !event.data(MessageEvents.CLICKED).robot()) {
            return done(event.data(MessageEvents.CLICKED).message(), "clicked");
        }
        return event.is(MessageEvents.RECEIVED) ? answer(event.data(MessageEvents.RECEIVED)) : Optional.empty();
    }

    private static Optional<StepFact> answer(MessageReceived received) {
        return switch (received.intent()) {
            case "reply" -> done(received.message(), "replied");
            case "opt_out" -> done(received.message(), "opted_out");
            default -> Optional.empty();
        };
    }

    private static Optional<StepFact> state(MessageRef message, String name) {
        return Optional.of(new StepFact(message, true, name));
    }

    private static Optional<StepFact> done(MessageRef message, String name) {
        return Optional.of(new StepFact(message, false, name));
    }
}
