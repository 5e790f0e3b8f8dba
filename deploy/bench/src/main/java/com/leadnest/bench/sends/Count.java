package com.leadnest.bench.sends;

import com.leadnest.bench.Report;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of every step, the providers' records held against the product's own.
 *
 * @param all steps that were to be sent
 * @param doubled sends beyond the first of a step
 * @param lost steps that no provider has and that nobody is told of either
 * @param unknown steps that the product says it does not know of
 */
record Count(long all, long doubled, long lost, long unknown) {

    private static final String STATES = "SELECT state, count(*) FROM inbox.messages WHERE business_id = ?"
            + " AND kind = 'sequence' GROUP BY state";
    private static final String UNKNOWN = "SELECT step, to_address FROM inbox.messages WHERE business_id = ?"
            + " AND kind = 'sequence' AND state = 'unconfirmed'";

    /** @param words what a message of a step is known by, by the number of the step */
    static Count of(Audience audience, Map<Integer, String> words, Map<Integer, Boolean> byMail, Report report) {
        Deliveries deliveries = Deliveries.at(audience.stack());
        Map<String, Boolean> unknown = new TreeMap<>();
        audience.stack()
                .ledger()
                .rows(
                        UNKNOWN,
                        row -> unknown.put(row.getString(2) + " " + words.get(row.getInt(1)), true),
                        audience.business());
        long lost = 0;
        for (int person = 0; person < audience.people(); person++) {
            for (Map.Entry<Integer, String> step : words.entrySet()) {
                String address = byMail.get(step.getKey())
                        ? Audience.mail(person)
                        : audience.place().number(person);
                boolean there = deliveries.of(address, step.getValue()) > 0;
                lost += there || unknown.containsKey(address + " " + step.getValue()) ? 0 : 1;
            }
        }
        states(audience, report);
        if (deliveries.doubled() > 0) {
            report.note("sent twice, for example: " + deliveries.twice());
        }
        return new Count((long) audience.people() * words.size(), deliveries.doubled(), lost, unknown.size());
    }

    private static void states(Audience audience, Report report) {
        List<String> states = audience.stack()
                .ledger()
                .rows(STATES, row -> row.getString(1) + " " + row.getLong(2), audience.business());
        report.note("as the product has them: " + String.join(", ", states));
    }

    boolean clean() {
        return doubled == 0 && lost == 0;
    }

    @Override
    public String toString() {
        return "doubled %d, lost %d, unknown %d of %d".formatted(doubled, lost, unknown, all);
    }
}
