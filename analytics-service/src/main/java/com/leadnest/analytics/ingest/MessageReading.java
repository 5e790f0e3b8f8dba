package com.leadnest.analytics.ingest;

import com.leadnest.analytics.fact.MessageFact;
import com.leadnest.analytics.fact.MessageFact.Out;
import com.leadnest.contracts.message.MessageClicked;
import com.leadnest.contracts.message.MessageDelivered;
import com.leadnest.contracts.message.MessageFailed;
import com.leadnest.contracts.message.MessageOpened;
import com.leadnest.contracts.message.MessageReceived;
import com.leadnest.contracts.message.MessageRef;
import com.leadnest.contracts.message.MessageSent;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.inbox.ReceivedEvent;
import java.time.Instant;

/** Reads events of inbox-service. What waits or is in doubt is not counted yet; another event follows. */
final class MessageReading {

    private MessageReading() {}

    static void read(ReceivedEvent event, NewFacts facts) {
        Object data = event.data();
        if (data instanceof MessageSent sent) {
            facts.add(out(sent.message(), sent(sent.segments(), sent.at())));
        } else if (data instanceof MessageDelivered delivered) {
            facts.add(out(delivered.message(), delivered(delivered.at())));
        } else if (data instanceof MessageFailed failed) {
            facts.add(out(failed.message(), failed(failed.at(), failed.reason())));
        } else if (data instanceof MessageOpened opened) {
            facts.add(out(opened.message(), opened(opened.at(), opened.robot())));
        } else if (data instanceof MessageClicked clicked) {
            facts.add(out(clicked.message(), clicked(clicked.at(), clicked.robot())));
        } else if (data instanceof MessageReceived received) {
            MessageFact.In in = new MessageFact.In(received.at(), received.intent());
            facts.add(new MessageFact(about(received.message()), Out.NOTHING, in));
        }
    }

    private static MessageFact out(MessageRef message, Out out) {
        return new MessageFact(about(message), out, null);
    }

    private static Out sent(int segments, Instant at) {
        return new Out(segments, at, null, null, null, null, null, null, null);
    }

    private static Out delivered(Instant at) {
        return new Out(0, null, at, null, null, null, null, null, null);
    }

    private static Out failed(Instant at, String reason) {
        return new Out(0, null, null, at, reason, null, null, null, null);
    }

    private static Out opened(Instant at, boolean robot) {
        return new Out(0, null, null, null, null, robot ? null : at, robot ? at : null, null, null);
    }

    private static Out clicked(Instant at, boolean robot) {
        return new Out(0, null, null, null, null, null, null, robot ? null : at, robot ? at : null);
    }

    private static MessageFact.About about(MessageRef message) {
        return new MessageFact.About(
                TypeId.MESSAGE.parse(message.messageId()),
                Ids.orNull(TypeId.LEAD, message.leadId()),
                Ids.orNull(TypeId.CONVERSATION, message.conversationId()),
                message.channel(),
                message.kind(),
                Ids.orNull(TypeId.ENROLMENT, message.enrolmentId()),
                message.step(),
                Ids.orNull(TypeId.USER, message.userId()),
                message.sandbox());
    }
}
