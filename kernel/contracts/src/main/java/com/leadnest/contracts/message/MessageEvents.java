package com.leadnest.contracts.message;

import com.leadnest.contracts.event.EventType;
import com.leadnest.contracts.event.Topics;
import java.util.List;

/**
 * Events of inbox-service, keyed by lead, or by conversation for someone who is not a lead; what concerns the whole
 * business by business. {@code ce_version} counts the events of one key, gapless from 1.
 */
public final class MessageEvents {

    public static final EventType<MessageSent> SENT =
            new EventType<>("MessageSent", 1, Topics.MESSAGES, MessageSent.class);

    public static final EventType<MessageDelivered> DELIVERED =
            new EventType<>("MessageDelivered", 1, Topics.MESSAGES, MessageDelivered.class);

    public static final EventType<MessageDeferred> DEFERRED =
            new EventType<>("MessageDeferred", 1, Topics.MESSAGES, MessageDeferred.class);

    public static final EventType<MessageFailed> FAILED =
            new EventType<>("MessageFailed", 1, Topics.MESSAGES, MessageFailed.class);

    public static final EventType<MessageUnconfirmed> UNCONFIRMED =
            new EventType<>("MessageUnconfirmed", 1, Topics.MESSAGES, MessageUnconfirmed.class);

    public static final EventType<MessageReceived> RECEIVED =
            new EventType<>("MessageReceived", 1, Topics.MESSAGES, MessageReceived.class);

    public static final EventType<MessageOpened> OPENED =
            new EventType<>("MessageOpened", 1, Topics.MESSAGES, MessageOpened.class);

    public static final EventType<MessageClicked> CLICKED =
            new EventType<>("MessageClicked", 1, Topics.MESSAGES, MessageClicked.class);

    public static final EventType<OptedOut> OPTED_OUT = new EventType<>("OptedOut", 1, Topics.MESSAGES, OptedOut.class);

    public static final EventType<OptedIn> OPTED_IN = new EventType<>("OptedIn", 1, Topics.MESSAGES, OptedIn.class);

    /** Keyed by business. */
    public static final EventType<SenderChanged> SENDER_CHANGED =
            new EventType<>("SenderChanged", 1, Topics.MESSAGES, SenderChanged.class);

    public static final List<EventType<?>> ALL = List.of(
            SENT,
            DELIVERED,
            DEFERRED,
            FAILED,
            UNCONFIRMED,
            RECEIVED,
            OPENED,
            CLICKED,
            OPTED_OUT,
            OPTED_IN,
            SENDER_CHANGED);

    private MessageEvents() {}
}
