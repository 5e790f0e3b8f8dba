package com.leadnest.inbox.inbound;

import com.leadnest.inbox.bounce.MailReports;
import com.leadnest.inbox.mail.MailReport;
import com.leadnest.inbox.message.Taken;
import com.leadnest.kernel.id.TypeId;
import java.util.Locale;

/**
 * What became of a mail.
 *
 * @param status accepted, duplicate, report or unclaimed
 * @param reason of a report what it was (failed, delayed, delivered, complaint, other); why nobody claimed it; else null
 * @param messageId {@code msg_…} or null
 * @param conversationId {@code conv_…} or null
 */
public record Arrival(String status, String reason, String messageId, String conversationId) {

    static Arrival of(Taken taken) {
        return new Arrival(
                taken.isNew() ? "accepted" : "duplicate",
                null,
                TypeId.MESSAGE.text(taken.messageId()),
                TypeId.CONVERSATION.text(taken.conversationId()));
    }

    static Arrival of(MailReport report, MailReports.Effect effect) {
        String kind = report.kind().name().toLowerCase(Locale.ROOT);
        return new Arrival(effect == MailReports.Effect.REPEATED ? "duplicate" : "report", kind, null, null);
    }

    static Arrival unclaimed(String reason) {
        return new Arrival("unclaimed", reason, null, null);
    }
}
