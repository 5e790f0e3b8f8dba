package com.leadnest.scoring.board;

import java.util.Map;
import java.util.TreeMap;

/** What a batch changes in the number of leads on each score. Sorted, so that writers lock rows in one order. */
final class TallyChanges {

    /** One row of the tally. */
    record Place(int score, String grade) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byScore = Integer.compare(score, other.score);
            return byScore != 0 ? byScore : grade.compareTo(other.grade);
        }
    }

    private final Map<Place, Long> changes = new TreeMap<>();

    void add(NewScore score) {
        add(new Place(score.card().score(), score.card().grade().name()), 1);
    }

    /** A tombstone was taken off when its lead was deleted. */
    void remove(CurrentScore score) {
        if (!score.deleted()) {
            add(new Place(score.score(), score.grade()), -1);
        }
    }

    private void add(Place place, long leads) {
        changes.merge(place, leads, Long::sum);
        changes.remove(place, 0L);
    }

    Map<Place, Long> byPlace() {
        return changes;
    }
}
