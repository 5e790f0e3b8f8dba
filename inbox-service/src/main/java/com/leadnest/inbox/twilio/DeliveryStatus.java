package com.leadnest.inbox.twilio;

import com.leadnest.inbox.channel.SmsSegments;
import com.leadnest.inbox.channel.TwilioAnswers;
import com.leadnest.inbox.conversation.MessageJournal;
import com.leadnest.inbox.conversation.MessageState;
import com.leadnest.inbox.conversation.Outcome;
import com.leadnest.inbox.conversation.Receipt;
import com.leadnest.inbox.optout.CarrierOptOuts;
import com.leadnest.kernel.fault.KillPoint;
import com.leadnest.kernel.fault.KillPoints;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What Twilio says became of a text. Reports overtake each other and the answer to the send itself; the journal lets
 * none of them undo a later one.
 */
@Singleton
class DeliveryStatus {

    private static final String READ =
            "SELECT m.body_text, m.provider_id, m.state FROM messages m WHERE m.business_id = $1 AND m.id = $2";

    private final Tenancy tenancy;
    private final MessageJournal journal;
    private final CarrierOptOuts optOuts;
    private final KillPoints killPoints;
    private final Clock clock;

    @Inject
    DeliveryStatus(
            Tenancy tenancy, MessageJournal journal, CarrierOptOuts optOuts, KillPoints killPoints, Clock clock) {
        this.tenancy = tenancy;
        this.journal = journal;
        this.optOuts = optOuts;
        this.killPoints = killPoints;
        this.clock = clock;
    }

    /**
     * @param business {@code biz_…} and message {@code msg_…}, as we wrote them into the callback's address
     * @param form as Twilio signed it
     */
    Uni<Void> report(String business, String message, Map<String, String> form) {
        UUID owner = TypeId.BUSINESS.parse(business);
        UUID id = TypeId.MESSAGE.parse(message);
        String sid = form.getOrDefault("MessageSid", form.getOrDefault("SmsSid", ""));
        return tenancy.inBusiness(owner, tx -> tx.preparedQuery(READ)
                        .execute(Tuple.of(owner, id))
                        .chain(rows -> {
                            for (var row : rows) {
                                if (isOfThisSend(row, sid)) {
                                    String text = Objects.requireNonNullElse(row.getString("body_text"), "");
                                    Receipt receipt = new Receipt("twilio", sid, SmsSegments.count(text), false);
                                    return record(tx, owner, id, receipt, form);
                                }
                            }
                            return Uni.createFrom().voidItem();
                        }))
                .invoke(() -> killPoints.reach(KillPoint.WEBHOOK_COMMITTED_UNANSWERED));
    }

    /**
     * A message that is sent once more keeps the id of the send before until its own is known, and reports on either
     * may come in any order.
     */
    private static boolean isOfThisSend(Row row, String sid) {
        String known = row.getString("provider_id");
        MessageState state = MessageState.of(row.getString("state"));
        boolean unanswered = state == MessageState.SENDING || state == MessageState.UNCONFIRMED;
        return known == null || (known.equals(sid) ? !unanswered && !state.isWaiting() : unanswered);
    }

    /** Whatever is reported, Twilio has it: that first, so that nothing is delivered before it was sent. */
    private Uni<Void> record(SqlConnection tx, UUID business, UUID id, Receipt receipt, Map<String, String> form) {
        Instant now = clock.instant();
        List<Outcome> later = new ArrayList<>();
        List<UUID> optedOut = new ArrayList<>();
        switch (form.getOrDefault("MessageStatus", form.getOrDefault("SmsStatus", ""))) {
            case "delivered", "read" -> later.add(new Outcome.Delivered(id, receipt, now));
            case "undelivered", "failed" -> {
                Integer code = code(form.get("ErrorCode"));
                Outcome.Failed failed = new Outcome.Failed(
                        id, null, "undelivered", TwilioAnswers.reason(code), "Twilio reports " + code, now);
                later.add(failed);
                if (failed.isOptOut()) {
                    optedOut.add(id);
                }
            }
            default -> {
                // accepted, queued, sending, sent: on its way
            }
        }
        return journal.record(tx, business, List.of(new Outcome.Sent(id, null, receipt, now)))
                .chain(() -> journal.record(tx, business, later))
                .invoke(optedOut::retainAll)
                .chain(() -> optOuts.record(tx, business, optedOut));
    }

    private static Integer code(String text) {
        try {
            return text == null || text.isBlank() ? null : Integer.valueOf(text.trim());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
