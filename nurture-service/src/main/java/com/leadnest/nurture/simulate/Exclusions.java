package com.leadnest.nurture.simulate;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.nurture.enrolment.Eligibility;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Who is left out, by reason. */
final class Exclusions {

    private static final int MOST_EXAMPLES = 5;

    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, List<String>> examples = new TreeMap<>();

    void add(String reason, UUID lead) {
        counts.merge(reason, 1, Integer::sum);
        List<String> some = examples.computeIfAbsent(reason, each -> new ArrayList<>());
        if (some.size() < MOST_EXAMPLES) {
            some.add(TypeId.LEAD.text(lead));
        }
    }

    /** Leads that were named and are not there. */
    void addUnknown(int count) {
        if (count > 0) {
            counts.put(Eligibility.NOT_FOUND, count);
        }
    }

    /** The most frequent reason first. */
    List<SimulationView.Excluded> list() {
        return counts.entrySet().stream()
                .map(each -> new SimulationView.Excluded(
                        each.getKey(), each.getValue(), examples.getOrDefault(each.getKey(), List.of())))
                .sorted(Comparator.comparingInt(SimulationView.Excluded::count).reversed())
                .toList();
    }
}
