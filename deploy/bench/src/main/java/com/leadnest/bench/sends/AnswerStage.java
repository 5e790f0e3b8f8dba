package com.leadnest.bench.sends;

import com.leadnest.bench.Account;
import com.leadnest.bench.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Two members answer the same person at the same moment, in many conversations in parallel. */
final class AnswerStage {

    private static final int CONVERSATIONS = Integer.getInteger("leadnest.bench.sends.conversations", 200);
    private static final int PAGE = 100;
    private static final int ACCEPTED = 202;
    private static final int CONFLICT = 409;

    private final SendingStack stack;
    private final Stops stops;
    private final Report report;

    AnswerStage(SendingStack stack, Stops stops, Report report) {
        this.stack = stack;
        this.stops = stops;
        this.report = report;
    }

    /** As both of them see it. */
    private record Seen(String conversation, String lastMessage) {}

    void run() throws Exception {
        Account account = stops.audience().account();
        List<Seen> all = conversations(account);
        List<CompletableFuture<Integer>> answers = new ArrayList<>();
        for (Seen seen : all) {
            for (String member : List.of("one", "other")) {
                answers.add(account.postStatus(
                        "/api/inbox/conversations/" + seen.conversation() + "/messages",
                        Map.of(
                                "channel",
                                "sms",
                                "text",
                                "Thank you, says the " + member,
                                "last_seen_message_id",
                                seen.lastMessage())));
            }
        }
        int doubled = 0;
        int clean = 0;
        for (int i = 0; i < answers.size(); i += 2) {
            int one = answers.get(i).join();
            int other = answers.get(i + 1).join();
            doubled += one == ACCEPTED && other == ACCEPTED ? 1 : 0;
            clean += Math.min(one, other) == ACCEPTED && Math.max(one, other) == CONFLICT ? 1 : 0;
        }
        long written = stack.ledger()
                .number(
                        "SELECT count(*) FROM inbox.messages WHERE business_id = ? AND kind = 'reply'",
                        stops.audience().business());
        report.goal(
                "two clients, %d conversations: double answers %d, one 202 and one 409 in %d, %d answers written (bar 0)"
                        .formatted(all.size(), doubled, clean, written),
                all.size() == CONVERSATIONS && doubled == 0 && clean == all.size() && written == all.size());
    }

    private static List<Seen> conversations(Account account) throws Exception {
        List<Seen> all = new ArrayList<>();
        for (int page = 1; all.size() < CONVERSATIONS; page++) {
            Map<String, Object> list =
                    account.get("/api/inbox?status=unread&per_page=%d&page=%d".formatted(PAGE, page));
            List<?> items = (List<?>) list.get("conversations");
            if (items.isEmpty()) {
                break;
            }
            for (Object item : items) {
                Map<?, ?> conversation = (Map<?, ?>) item;
                if (all.size() < CONVERSATIONS) {
                    all.add(new Seen((String) conversation.get("id"), (String) conversation.get("last_message_id")));
                }
            }
        }
        return all;
    }
}
