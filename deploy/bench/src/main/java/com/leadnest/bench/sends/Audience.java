package com.leadnest.bench.sends;

import com.leadnest.bench.Account;
import com.leadnest.kernel.id.TypeId;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A business with people it may write to: it has a postal address and a number, each person's consent is recorded, and
 * its caps leave room for what is to be sent.
 *
 * @param number of the business
 * @param people how many
 */
record Audience(Account account, UUID business, String number, Place place, int people, SendingStack stack) {

    private static final Duration LIMIT = Duration.ofMinutes(4);
    private static final int CONSENTS_AT_ONCE = 10_000;
    private static final String PEOPLE =
            "SELECT count(*) FROM %s WHERE business_id = ? AND email LIKE 'person%%' AND deleted_at IS NULL";

    static Audience gather(SendingStack stack, int people) throws IOException, InterruptedException {
        Account account = Account.register(stack.stack().url());
        Place place = Place.lawfulNow(account, stack.ledger());
        UUID business = stack.ledger()
                .rows("SELECT business_id FROM inbox.contacts LIMIT 1", row -> row.getObject(1, UUID.class))
                .get(0);
        Audience audience = new Audience(account, business, "+1" + place.areaCode() + "2010100", place, people, stack);
        audience.settle();
        audience.bring();
        audience.consent();
        return audience;
    }

    private void settle() throws IOException, InterruptedException {
        account.put(
                "/api/inbox/settings",
                Map.of(
                        "sender_name",
                        "Bench",
                        "postal_address",
                        "1 Bench Street, Springfield",
                        "sms_from",
                        number,
                        "default_country",
                        "US",
                        "frequency_cap",
                        Map.of("per_day", 20, "per_week", 100),
                        "carrier_cap",
                        Map.of("sms_per_day", 1_000_000)));
        account.put(
                "/api/nurture/settings",
                Map.of(
                        "time_zone",
                        place.zone(),
                        "daily_cap_per_person",
                        20,
                        "send_window_spread_per_minute",
                        100_000));
    }

    private void bring() throws IOException, InterruptedException {
        Path file = Files.createTempFile("leadnest-people-", ".csv");
        try {
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                out.write("name,email,phone\n");
                for (int person = 0; person < people; person++) {
                    out.write("Person %d,%s,%s\n".formatted(person, mail(person), place.number(person)));
                }
            }
            account.upload(file);
        } finally {
            Files.delete(file);
        }
        for (String table : List.of("nurture.people", "inbox.contacts")) {
            if (!stack.ledger().await(LIMIT, PEOPLE.formatted(table), n -> n == people, business)) {
                throw new IllegalStateException("not everybody has arrived at " + table);
            }
        }
    }

    private void consent() throws IOException, InterruptedException {
        List<String> leads = leads();
        for (int from = 0; from < leads.size(); from += CONSENTS_AT_ONCE) {
            Map<String, Object> outcome = account.post(
                    "/api/inbox/consents",
                    Map.of(
                            "lead_ids",
                            leads.subList(from, Math.min(leads.size(), from + CONSENTS_AT_ONCE)),
                            "channel",
                            "sms",
                            "method",
                            "form",
                            "wording",
                            "I agree to texts about my request. I can answer STOP at any time.",
                            "source",
                            "bench"));
            if (!((List<?>) outcome.get("skipped")).isEmpty()) {
                throw new IllegalStateException("not everybody's consent was recorded: " + outcome);
            }
        }
    }

    private List<String> leads() {
        return stack.ledger()
                .rows(
                        "SELECT lead_id FROM nurture.people WHERE business_id = ? AND email LIKE 'person%'",
                        row -> TypeId.LEAD.text(row.getObject(1, UUID.class)), business);
    }

    static String mail(int person) {
        return "person" + person + "@people.example.net";
    }

    /** Makes a sequence of these steps and puts everybody into it. */
    void enrol(List<Map<String, Object>> steps) throws IOException, InterruptedException {
        Map<String, Object> definition = Map.of("steps", steps);
        String sequence =
                (String) account.post("/api/nurture/sequences", Map.of("name", "Bench", "definition", definition))
                        .get("id");
        account.post("/api/nurture/sequences/" + sequence + "/activate", Map.of());
        Map<String, Object> started = account.post(
                "/api/nurture/bulk-start",
                Map.of("template_id", sequence, "filter", Map.of("search", "people.example.net")));
        if (((Number) started.get("matched")).intValue() != people) {
            throw new IllegalStateException("not everybody is to be enrolled: " + started);
        }
    }
}
