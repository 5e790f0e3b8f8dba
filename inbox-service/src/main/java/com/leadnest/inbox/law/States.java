package com.leadnest.inbox.law;

import com.leadnest.inbox.table.Table;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The states and territories, by code and by name. */
public final class States {

    private static final Map<String, State> BY_CODE = new LinkedHashMap<>();
    private static final Map<String, State> BY_NAME = new HashMap<>();

    static {
        for (String[] row : Table.rows("/law/states.csv")) {
            List<ZoneId> zones =
                    Arrays.stream(row[2].split(" ")).map(ZoneId::of).toList();
            State state = new State(row[0], row[1], zones);
            BY_CODE.put(state.code(), state);
            BY_NAME.put(state.name().toUpperCase(Locale.ROOT), state);
        }
    }

    private States() {}

    public static Collection<State> all() {
        return BY_CODE.values();
    }

    /** Every time zone of the country, its territories included. */
    static List<ZoneId> everyZone() {
        return all().stream()
                .flatMap(state -> state.zones().stream())
                .distinct()
                .toList();
    }

    /** The state that a text names, by code or name in any case; empty when it names none. */
    public static Optional<State> find(String text) {
        if (text == null) {
            return Optional.empty();
        }
        String key = text.strip().toUpperCase(Locale.ROOT);
        State state = BY_CODE.get(key.replace(".", ""));
        return Optional.ofNullable(state != null ? state : BY_NAME.get(key));
    }
}
