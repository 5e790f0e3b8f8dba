package com.leadnest.nurture.model;

import java.util.Locale;

/**
 * Something that is true of a person or not, see {@link Facts#hold}.
 *
 * @param step key of the message asked about; for opened, clicked and replied
 * @param value to compare with; for the other kinds
 * @param field key of a custom field; for field_equals
 */
public record Condition(Kind kind, String step, String field, String value) {

    /** What is asked. */
    public enum Kind {
        OPENED,
        CLICKED,
        REPLIED,
        SCORE_AT_LEAST,
        GRADE_AT_LEAST,
        FIELD_EQUALS,
        STATUS_IS;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it is about one message of the sequence. */
        public boolean isAboutAStep() {
            return this == OPENED || this == CLICKED || this == REPLIED;
        }
    }
}
