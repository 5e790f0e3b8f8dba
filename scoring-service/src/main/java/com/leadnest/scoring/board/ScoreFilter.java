package com.leadnest.scoring.board;

import com.leadnest.scoring.model.Grade;

/**
 * Which scored leads are asked for.
 *
 * @param grade or null for all
 * @param minScore 0 to 100
 * @param maxScore 0 to 100
 */
record ScoreFilter(Grade grade, int minScore, int maxScore) {

    /** The lowest score that can pass; a grade has a lowest score, so the index on the score serves it. */
    int lowest() {
        return grade == null ? minScore : Math.max(minScore, grade.lowestScore());
    }

    /** The highest score that can pass; a grade ends where the next better one begins, which rounding may share. */
    int highest() {
        return grade == null || grade == Grade.A
                ? maxScore
                : Math.min(maxScore, Grade.values()[grade.ordinal() - 1].lowestScore());
    }
}
