package com.leadnest.inbox.law;

import com.leadnest.inbox.table.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The dated table of lawful hours: the federal rule and the states that are stricter. */
public final class HoursTable {

    static final String FEDERAL = "US";

    private static final Map<String, DayOfWeek> DAYS = Arrays.stream(DayOfWeek.values())
            .collect(Collectors.toMap(day -> day.name().substring(0, 3), day -> day));

    private static final List<HoursRule> RULES =
            Table.rows("/law/hours.csv").stream().map(HoursTable::rule).toList();

    private static final Map<String, StatuteHours> BY_PLACE = RULES.stream()
            .collect(Collectors.groupingBy(
                    HoursRule::place,
                    LinkedHashMap::new,
                    Collectors.collectingAndThen(Collectors.toList(), StatuteHours::new)));

    private HoursTable() {}

    /** Every row, past and future versions included, in the order of the table. */
    public static List<HoursRule> rules() {
        return RULES;
    }

    /** What holds everywhere. */
    static StatuteHours federal() {
        return BY_PLACE.get(FEDERAL);
    }

    /** The state's own hours, or null when it has none that are stricter than the federal ones. */
    static StatuteHours of(State state) {
        return BY_PLACE.get(state.code());
    }

    private static HoursRule rule(String[] row) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String day : row[1].split(" ")) {
            days.add(DAYS.get(day));
        }
        return new HoursRule(
                row[0],
                days,
                row[2].equals("yes"),
                LocalTime.parse(row[3]),
                LocalTime.parse(row[4]),
                LocalDate.parse(row[5]),
                new HoursRule.Source(row[6], row[7], LocalDate.parse(row[8]), row[9]));
    }
}
