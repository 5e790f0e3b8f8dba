package com.leadnest.inbox.inbound;

import com.leadnest.inbox.attachment.StoredFile;
import com.leadnest.inbox.conversation.Content;
import com.leadnest.inbox.message.Inbound;
import com.leadnest.inbox.optout.Intent;
import com.leadnest.inbox.optout.Reading;
import java.time.Instant;
import java.util.List;

/**
 * A message that a channel brought, verified and read.
 *
 * @param reading what it seems to want
 * @param answered whether the provider has answered STOP or HELP itself
 */
public record Letter(
        String channel,
        Inbound.Origin origin,
        Inbound.Threading threading,
        Content content,
        List<StoredFile> files,
        Reading reading,
        boolean answered,
        Instant receivedAt) {

    boolean isMail() {
        return channel.equals("email");
    }

    String from() {
        return origin.from();
    }

    Inbound inbound(Intent intent) {
        return new Inbound(channel, intent.wire(), origin, threading, content, files, receivedAt);
    }
}
