package com.leadnest.inbox.channel;

import com.leadnest.kernel.id.TypeId;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** A channel without a provider: messages are kept in the conversation, labelled, and nothing leaves this machine. */
final class Sandbox implements Channel {

    private final String name;

    /** @param name sms or email */
    Sandbox(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String provider() {
        return "sandbox";
    }

    @Override
    public boolean sandbox() {
        return true;
    }

    @Override
    public Uni<Answer> send(Outgoing message) {
        return Uni.createFrom().item(new Answer.Taken(id(message), segments(message)));
    }

    /** Nothing is ever lost on the way to nowhere: a send that was not recorded is the one that counts. */
    @Override
    public Uni<Trace> lookUp(Outgoing message) {
        return Uni.createFrom().item(new Trace.Found(List.of(new Trace.Copy(id(message), segments(message)))));
    }

    private static int segments(Outgoing message) {
        return message.mail() == null ? SmsSegments.count(message.text()) : 1;
    }

    private static String id(Outgoing message) {
        return "sandbox-" + TypeId.MESSAGE.text(message.messageId());
    }
}
