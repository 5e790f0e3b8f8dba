package com.leadnest.inbox.gate;

import com.leadnest.inbox.settings.Settings;
import com.leadnest.inbox.settings.SettingsStore;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The one gate of everything that is sent. It is asked in the transaction that claims the send, so that an opt-out that
 * has committed is always seen, and only what it hands out can be given to a provider. {@link Judgement} has the order.
 */
@Singleton
public class Gate {

    /** Two batches of one business that count at the same time would each find room for the same last message. */
    private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtextextended('gate:' || $1::text, 0))";

    private final SettingsStore settings;
    private final RecipientFacts facts;
    private final TextsOfADay texts;
    private final Letters letters;

    @Inject
    Gate(SettingsStore settings, RecipientFacts facts, TextsOfADay texts, Letters letters) {
        this.settings = settings;
        this.facts = facts;
        this.texts = texts;
        this.letters = letters;
    }

    /**
     * Whether a message may go out now.
     *
     * @param tx with the business set, the one that claims the send
     * @param now the moment of the send
     */
    public Uni<Verdict> decide(SqlConnection tx, UUID business, Outgoing message, Instant now) {
        return decideAll(tx, business, List.of(message), now).map(verdicts -> verdicts.get(message.messageId()));
    }

    /**
     * The same for a batch of one business, with four statements however many messages; the caps count those before
     * in the list that were let through.
     *
     * @return a verdict for each message by its id, in the order of the list
     */
    public Uni<Map<UUID, Verdict>> decideAll(SqlConnection tx, UUID business, List<Outgoing> messages, Instant now) {
        if (messages.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        boolean counts = messages.stream().anyMatch(message -> message.nature().isOfSequence());
        return lock(tx, business, counts).chain(() -> settings.of(tx, business)).chain(rules -> tally(
                        tx, business, now, rules, counts)
                .chain(tally -> facts.of(tx, business, messages, now)
                        .map(known -> judge(business, messages, known, new Round(rules, tally, now)))));
    }

    private Uni<Tally> tally(SqlConnection tx, UUID business, Instant now, Settings rules, boolean counts) {
        return counts
                ? texts.of(tx, business, now, rules.caps().smsPerDay())
                : Uni.createFrom().item(new Tally(now, 0, null));
    }

    private record Round(Settings settings, Tally tally, Instant now) {}

    private Map<UUID, Verdict> judge(UUID business, List<Outgoing> messages, List<Facts> known, Round round) {
        Map<UUID, Verdict> verdicts = new LinkedHashMap<>();
        for (int i = 0; i < messages.size(); i++) {
            Outgoing message = messages.get(i);
            Judgement judgement = new Judgement(message, known.get(i), round.settings(), round.now());
            Verdict verdict = judgement
                    .objection(round.tally())
                    .orElseGet(() -> letters.allow(business, message, round.settings(), judgement.isMarketing()));
            if (verdict instanceof Verdict.Allow) {
                round.tally().add(message, judgement.isMarketing());
            }
            verdicts.put(message.messageId(), verdict);
        }
        return verdicts;
    }

    private static Uni<Void> lock(SqlConnection tx, UUID business, boolean counts) {
        return counts
                ? tx.preparedQuery(LOCK).execute(Tuple.of(business.toString())).replaceWithVoid()
                : Uni.createFrom().voidItem();
    }
}
