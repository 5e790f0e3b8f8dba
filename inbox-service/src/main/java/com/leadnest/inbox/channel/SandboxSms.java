package com.leadnest.inbox.channel;

import com.leadnest.kernel.id.TypeId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** Text messages without a provider: they are kept in the conversation, labelled, and nothing leaves this machine. */
@Singleton
class SandboxSms implements Channel {

    @Override
    public String name() {
        return "sms";
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
        return Uni.createFrom().item(new Answer.Taken(id(message), SmsSegments.count(message.text())));
    }

    /** Nothing is ever lost on the way to nowhere: a send that was not recorded is the one that counts. */
    @Override
    public Uni<Trace> lookUp(Outgoing message) {
        return Uni.createFrom()
                .item(new Trace.Found(List.of(new Trace.Copy(id(message), SmsSegments.count(message.text())))));
    }

    private static String id(Outgoing message) {
        return "sandbox-" + TypeId.MESSAGE.text(message.messageId());
    }
}
