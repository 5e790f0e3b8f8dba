package com.leadnest.inbox.channel;

import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageReader;
import com.twilio.type.PhoneNumber;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Finds a send whose answer was lost in Twilio's list of messages. The list does not carry our id, so recipient,
 * sender, text and time have to do; a message that another send of ours already claims is for the caller to see.
 */
@Singleton
class TwilioList {

    private static final Logger LOG = Logger.getLogger(TwilioList.class);

    /** Clocks of two companies differ by less. */
    private static final Duration SKEW = Duration.ofSeconds(30);

    private static final int PAGE = 200;
    /** To one number; with more of them none of it proves that a message is not there. */
    private static final int MOST = 2_000;

    private final TwilioConfig config;
    private final Clock clock;

    @Inject
    TwilioList(TwilioConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    Trace find(TwilioRestClient client, Outgoing message) {
        try {
            Instant from = message.since().minus(SKEW);
            // Not by DateSent: a text that waits in Twilio's own queue has none yet, and would seem not to be there.
            MessageReader reader = Message.reader().setTo(new PhoneNumber(message.to()));
            if (!message.from().startsWith("MG")) {
                reader.setFrom(new PhoneNumber(message.from()));
            }
            reader.pageSize(PAGE).limit(MOST);
            int listed = 0;
            List<Trace.Copy> copies = new ArrayList<>();
            for (Message each : reader.read(client)) {
                listed++;
                if (message.text().equals(each.getBody()) && !before(each, from)) {
                    copies.add(new Trace.Copy(each.getSid(), TwilioChannel.segments(each)));
                }
            }
            if (!copies.isEmpty()) {
                return new Trace.Found(copies);
            }
            if (listed >= MOST) {
                return new Trace.Unclear("Twilio lists too many messages to this number", false);
            }
        } catch (RuntimeException away) {
            LOG.debugf("Twilio's list cannot be read: %s", away.toString());
            return new Trace.Unclear("Twilio's list cannot be read now", true);
        }
        boolean settled = clock.instant().isAfter(message.since().plus(config.listsAfter()));
        return settled ? new Trace.Absent() : new Trace.Unclear("Twilio may not list it yet", true);
    }

    private static boolean before(Message message, Instant from) {
        return message.getDateCreated() != null
                && message.getDateCreated().toInstant().isBefore(from);
    }
}
