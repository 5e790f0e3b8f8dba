package com.leadnest.nurture.model;

import java.util.Map;
import java.util.Set;

/**
 * What is known of a person at one moment. Only what people did counts: what a mail scanner opened or clicked is not
 * to be put in.
 *
 * @param opened keys of the steps whose message was opened
 * @param clicked keys of the steps of which a link was followed
 * @param replied keys of the steps whose message was answered
 * @param score 0 to 100, or null while there is none
 * @param grade A to D, or null while there is none
 * @param status of the lead, or null
 * @param fields custom fields as texts, by key
 */
public record Facts(
        Set<String> opened,
        Set<String> clicked,
        Set<String> replied,
        Integer score,
        String grade,
        String status,
        Map<String, String> fields) {

    /** Somebody of whom nothing is known. */
    public static final Facts NONE = new Facts(Set.of(), Set.of(), Set.of(), null, null, null, Map.of());

    /** Whether a condition is true. What is not known is not true. */
    public boolean hold(Condition condition) {
        String value = condition.value();
        return switch (condition.kind()) {
            // Who clicked or answered has seen the message, even if its picture was never fetched.
            case OPENED ->
                opened.contains(condition.step())
                        || clicked.contains(condition.step())
                        || replied.contains(condition.step());
            case CLICKED -> clicked.contains(condition.step());
            case REPLIED -> replied.contains(condition.step());
            case SCORE_AT_LEAST -> score != null && score >= Integer.parseInt(value);
            case GRADE_AT_LEAST -> grade != null && grade.compareTo(value) <= 0;
            case FIELD_EQUALS -> value.strip().equalsIgnoreCase(field(condition.field()));
            case STATUS_IS -> value.equals(status);
        };
    }

    private String field(String key) {
        return fields.getOrDefault(key, "").strip();
    }
}
