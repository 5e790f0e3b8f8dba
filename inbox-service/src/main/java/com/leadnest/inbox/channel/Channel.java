package com.leadnest.inbox.channel;

import io.smallrye.mutiny.Uni;

/** A way to reach people. What it answers decides whether a message may ever be sent again, so it must be exact. */
public interface Channel {

    /** email or sms. */
    String name();

    /** twilio, smtp or sandbox. */
    String provider();

    /** Whether nothing sent here reaches anyone outside: the local mail server, the sandbox. */
    boolean sandbox();

    /**
     * Hands the message to the provider, once: no retry in here.
     *
     * @return what is known afterwards; never fails
     */
    Uni<Answer> send(Outgoing message);

    /** Asks the provider about a send whose answer was lost. Never fails. */
    Uni<Trace> lookUp(Outgoing message);
}
