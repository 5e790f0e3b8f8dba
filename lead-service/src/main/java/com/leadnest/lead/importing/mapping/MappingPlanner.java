package com.leadnest.lead.importing.mapping;

import com.leadnest.lead.importing.decode.FileRefused;
import com.leadnest.lead.importing.decode.RawRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Decides what each column means: what the caller says first, then the dictionary, then what the cells look like. */
public final class MappingPlanner {

    /** More columns than a spreadsheet of leads ever has; also keeps a row's memory in bounds. */
    public static final int MAX_COLUMNS = 1_000;

    private MappingPlanner() {}

    /**
     * @param header the header row
     * @param sample some data rows
     * @param overrides heading to field name (a target's wire name, {@code custom}, {@code custom_fields.<key>})
     * @throws FileRefused when no lead can come out of the file
     */
    public static ColumnMapping plan(RawRow header, List<RawRow> sample, Map<String, String> overrides) {
        String[] headings = header.cells();
        if (headings.length > MAX_COLUMNS) {
            throw FileRefused.unusable(
                    "too_many_columns",
                    "The file has " + headings.length + " columns; at most " + MAX_COLUMNS + " can be imported.");
        }
        Target[] targets = new Target[headings.length];
        String[] keys = new String[headings.length];
        applyOverrides(headings, overrides, targets, keys);
        ignoreComplaints(headings, targets);
        applyDictionary(headings, sample, targets);
        if (!has(targets, Target.EMAIL)) {
            applyAddressLike(sample, targets);
        }
        ColumnMapping mapping = build(headings, targets, keys);
        if (!mapping.isUsable()) {
            throw unusable(headings);
        }
        return mapping;
    }

    private static void applyOverrides(
            String[] headings, Map<String, String> overrides, Target[] targets, String[] keys) {
        Map<String, String> given = new HashMap<>();
        overrides.forEach((heading, field) -> given.put(HeaderName.normalise(heading), field));
        for (int i = 0; i < headings.length; i++) {
            String field = given.get(HeaderName.normalise(headings[i]));
            if (field == null) {
                continue;
            }
            if (field.startsWith("custom_fields.")) {
                targets[i] = Target.CUSTOM;
                keys[i] = HeaderName.key(field.substring("custom_fields.".length()), i);
            } else {
                targets[i] = named(field);
            }
        }
    }

    private static Target named(String field) {
        try {
            return field.isBlank()
                    ? Target.IGNORED
                    : Target.valueOf(field.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw FileRefused.unusable("unknown_field", "The mapping names a field that does not exist: " + field);
        }
    }

    /** The two columns that the file of rejected rows ends in: corrected and uploaded again, they mean nothing. */
    private static void ignoreComplaints(String[] headings, Target[] targets) {
        int last = headings.length - 1;
        if (last > 1 && headings[last - 1].equals("error") && headings[last].equals("line")) {
            targets[last - 1] = Target.IGNORED;
            targets[last] = Target.IGNORED;
        }
    }

    /** Several columns may mean the same: the one the dictionary ranks first gets it, the rest stay beside. */
    private static void applyDictionary(String[] headings, List<RawRow> sample, Target[] targets) {
        Map<Target, Integer> winner = new HashMap<>();
        for (int i = 0; i < headings.length; i++) {
            HeaderDictionary.Known known = targets[i] == null ? HeaderDictionary.find(headings[i]) : null;
            if (known == null || has(targets, known.target()) && !known.target().takesSeveral()) {
                continue;
            }
            if (known.target() == Target.STATUS && !StatusWords.fits(cells(sample, i))) {
                continue;
            }
            Integer rival = winner.get(known.target());
            if (rival == null
                    || known.target().takesSeveral()
                    || HeaderDictionary.find(headings[rival]).rank() > known.rank()) {
                winner.put(known.target(), i);
                if (known.target().takesSeveral()) {
                    targets[i] = known.target();
                }
            }
        }
        winner.forEach((target, index) -> targets[index] = target);
        preferWholeName(headings, targets);
    }

    /** "Nom" alone is the whole name; beside "Prénom" it is the family name. So are "Nombre" and "Nome". */
    private static void preferWholeName(String[] headings, Target[] targets) {
        if (has(targets, Target.NAME)) {
            return;
        }
        boolean first = has(targets, Target.FIRST_NAME);
        boolean last = has(targets, Target.LAST_NAME);
        for (int i = 0; i < headings.length; i++) {
            if (first != last && (targets[i] == Target.FIRST_NAME || targets[i] == Target.LAST_NAME)) {
                targets[i] = Target.NAME;
            }
        }
    }

    private static void applyAddressLike(List<RawRow> sample, Target[] targets) {
        for (int i = 0; i < targets.length; i++) {
            List<String> cells = cells(sample, i);
            long addresses = cells.stream()
                    .filter(cell -> cell.strip().matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+"))
                    .count();
            if (targets[i] == null && addresses > 0 && addresses * 10 >= cells.size() * 8L) {
                targets[i] = Target.EMAIL;
                return;
            }
        }
    }

    private static ColumnMapping build(String[] headings, Target[] targets, String[] keys) {
        Set<String> taken = new HashSet<>();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < headings.length; i++) {
            Target target = targets[i] == null ? Target.CUSTOM : targets[i];
            if (target == Target.CUSTOM && headings[i].isBlank()) {
                target = Target.IGNORED;
            }
            String key = keys[i] == null ? HeaderName.key(headings[i], i) : keys[i];
            if (target != Target.IGNORED && keys[i] == null) {
                key = unique(key, taken);
            }
            columns.add(new Column(i, headings[i].strip(), target, key));
        }
        return new ColumnMapping(columns);
    }

    private static String unique(String key, Set<String> taken) {
        String candidate = key;
        for (int n = 2; !taken.add(candidate); n++) {
            candidate = key + "_" + n;
        }
        return candidate;
    }

    private static List<String> cells(List<RawRow> sample, int index) {
        return sample.stream()
                .filter(row -> row.cells().length > index && !row.cells()[index].isBlank())
                .map(row -> row.cells()[index])
                .toList();
    }

    private static boolean has(Target[] targets, Target wanted) {
        for (Target target : targets) {
            if (target == wanted) {
                return true;
            }
        }
        return false;
    }

    private static FileRefused unusable(String[] headings) {
        String shown = String.join(", ", List.of(headings).subList(0, Math.min(8, headings.length)));
        return FileRefused.unusable(
                "no_usable_column",
                "No column holds a name, e-mail, phone or company. The first row must be the header; it reads: "
                        + (shown.length() > 300 ? shown.substring(0, 300) + "…" : shown));
    }
}
