package com.leadnest.nurture.model;

import java.util.Locale;

/**
 * When an A/B test is decided.
 *
 * @param metric the variant with the highest rate of it wins
 * @param afterRecipients once the message was sent to that many people, over all variants
 */
public record Winner(Metric metric, int afterRecipients) {

    /** What people did with a message. */
    public enum Metric {
        OPENED,
        CLICKED,
        REPLIED;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
