package com.leadnest.scoring.board;

import com.leadnest.scoring.model.Grade;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** How many leads of a business stand on each score. */
record Tally(List<Place> places) {

    /** @param leads how many leads have this score and grade */
    record Place(int score, Grade grade, long leads) {}

    /** The tally of leads that are at hand. */
    static Tally ofLeads(List<ScoredLead> leads) {
        return new Tally(leads.stream()
                .map(lead -> new Place(lead.score(), Grade.valueOf(lead.grade()), 1))
                .toList());
    }

    /** The leads a filter lets through, exactly. */
    long count(ScoreFilter filter) {
        return sum(place -> place.score() >= filter.minScore()
                && place.score() <= filter.maxScore()
                && (filter.grade() == null || place.grade() == filter.grade()));
    }

    /** Statistics over all leads. */
    ScoreStats stats() {
        long total = sum(place -> true);
        long points = places.stream()
                .mapToLong(place -> place.score() * place.leads())
                .sum();
        Map<String, Long> byGrade = new LinkedHashMap<>();
        for (Grade grade : Grade.values()) {
            byGrade.put(grade.name(), sum(place -> place.grade() == grade));
        }
        double average = total == 0 ? 0 : Math.round(points * 10.0 / total) / 10.0;
        return new ScoreStats(total, average, byGrade, byGrade.get(Grade.A.name()));
    }

    private long sum(Predicate<Place> which) {
        return places.stream().filter(which).mapToLong(Place::leads).sum();
    }
}
