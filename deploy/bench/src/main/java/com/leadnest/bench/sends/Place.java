package com.leadnest.bench.sends;

import com.leadnest.bench.Account;
import com.leadnest.kernel.id.TypeId;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Where the recipients of a run are: somewhere where texts are lawful right now and for as long as possible. The product
 * itself is asked; nothing of its rules is switched off.
 *
 * @param areaCode of their numbers
 */
record Place(String areaCode, String name, String zone) {

    /** Around the clock: one of them is awake at any hour. */
    private static final List<Place> PLACES = List.of(
            new Place("415", "San Francisco", "America/Los_Angeles"),
            new Place("303", "Denver", "America/Denver"),
            new Place("312", "Chicago", "America/Chicago"),
            new Place("646", "New York", "America/New_York"),
            new Place("787", "San Juan", "America/Puerto_Rico"),
            new Place("808", "Honolulu", "Pacific/Honolulu"),
            new Place("671", "Guam", "Pacific/Guam"));

    private static final int FIRST_EXCHANGE = 220;
    private static final int LINES = 10_000;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** @throws IllegalStateException when texts are lawful nowhere */
    static Place lawfulNow(Account account, Ledger ledger) throws IOException, InterruptedException {
        List<Place> earliestFirst = PLACES.stream()
                .sorted(Comparator.comparing(place -> LocalTime.now(ZoneId.of(place.zone))))
                .toList();
        for (Place place : earliestFirst) {
            String lead = (String) account.post("/leads", Map.of("name", "Probe", "phone", place.number(LINES * 500)))
                    .get("id");
            UUID id = TypeId.LEAD.parse(lead);
            ledger.await(LIMIT, "SELECT count(*) FROM inbox.contacts WHERE lead_id = ?", n -> n == 1, id);
            boolean allowed = (boolean)
                    account.get("/api/inbox/quiet-hours?lead_id=" + lead).get("allowed_now");
            if (allowed) {
                return place;
            }
        }
        throw new IllegalStateException("it is night in every place");
    }

    /** The number of a person, E.164; different for each of five million. */
    String number(int person) {
        return "+1%s%03d%04d".formatted(areaCode, FIRST_EXCHANGE + person / LINES, person % LINES);
    }
}
