package com.leadnest.nurture.person;

import com.leadnest.contracts.message.MessageEvents;
import com.leadnest.contracts.message.OptedIn;
import com.leadnest.contracts.message.OptedOut;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.inbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Keeps what people want: opt-outs by channel, and consent to texts. The latest choice of a channel holds. */
@Singleton
public class PersonChoices {

    private static final String EMAIL = upsert("chose_email_at", "opted_out_email", "NULL", "sms_consent_at");
    private static final String SMS = upsert(
            "chose_sms_at", "opted_out_sms", "CASE WHEN $4 THEN NULL ELSE $3::timestamptz END", "sms_consent_at");

    /** Applies opt-outs and opt-ins; other events have no effect. */
    public Uni<Void> apply(SqlConnection transaction, UUID business, List<ReceivedEvent> fresh) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (Choice choice : choices(fresh)) {
            Tuple parameters = Tuple.of(business, choice.lead(), choice.at().atOffset(ZoneOffset.UTC), choice.out());
            String sql = choice.channel().equals("sms") ? SMS : EMAIL;
            all = all.chain(
                    () -> transaction.preparedQuery(sql).execute(parameters).replaceWithVoid());
        }
        return all;
    }

    private static List<Choice> choices(List<ReceivedEvent> fresh) {
        List<Choice> choices = new ArrayList<>();
        for (ReceivedEvent event : fresh) {
            if (event.is(MessageEvents.OPTED_OUT)) {
                OptedOut out = event.data(MessageEvents.OPTED_OUT);
                add(choices, out.leadId(), out.channel(), out.at(), true);
            } else if (event.is(MessageEvents.OPTED_IN)) {
                OptedIn in = event.data(MessageEvents.OPTED_IN);
                add(choices, in.leadId(), in.channel(), in.at(), false);
            }
        }
        return choices;
    }

    private static void add(List<Choice> choices, String lead, String channel, Instant at, boolean out) {
        TypeId.LEAD.find(lead).ifPresent(id -> {
            for (String each : channel.equals("all") ? List.of("email", "sms") : List.of(channel)) {
                choices.add(new Choice(id, each, at, out));
            }
        });
    }

    /** An opt-out wins over an opt-in of the same moment. */
    private static String upsert(String chosen, String optedOut, String consent, String consentColumn) {
        String keepConsent = consent.equals("NULL") ? "p." + consentColumn : "excluded." + consentColumn;
        return "INSERT INTO people AS p (business_id, lead_id, " + chosen + ", " + optedOut + ", " + consentColumn
                + ") VALUES ($1, $2, $3::timestamptz, CASE WHEN $4 THEN $3::timestamptz END, " + consent
                + ") ON CONFLICT (business_id, lead_id) DO UPDATE SET " + chosen + " = excluded." + chosen + ", "
                + optedOut + " = excluded." + optedOut + ", " + consentColumn + " = " + keepConsent
                + " WHERE p.deleted_at IS NULL AND (p." + chosen + " IS NULL OR p." + chosen + " < excluded." + chosen
                + " OR p." + chosen + " = excluded." + chosen + " AND excluded." + optedOut + " IS NOT NULL)";
    }

    private record Choice(UUID lead, String channel, Instant at, boolean out) {}
}
