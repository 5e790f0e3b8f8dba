package com.leadnest.lead.importing.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words of other systems for the six statuses of a lead. */
public final class StatusWords {

    private static final List<String> ORDER = List.of("new", "contacted", "qualified", "booked", "won", "lost");

    private static final Map<String, String> WORDS = words(Map.of(
            "new", "new|created|open|lead|fresh|uncontacted|not contacted|nouveau|neu|nuevo|subscriber",
            "contacted",
                    "contacted|attempted to contact|attempted|in progress|working|working contacted|connected|called"
                            + "|follow up|open deal|contacté|kontaktiert|contactado|engaged|intake",
            "qualified",
                    "qualified|marketing qualified lead|sales qualified lead|marketingqualifiedlead"
                            + "|salesqualifiedlead|opportunity|mql|sql|qualifié|qualifiziert|cualificado|proposal"
                            + "|negotiation|warm|hot|interested",
            "booked",
                    "booked|appointment|appointment scheduled|appointment booked|appointmentscheduled|scheduled|meeting"
                            + "|meeting booked|demo scheduled|consultation booked",
            "won",
                    "won|closed won|closedwon|customer|client|converted|closed converted|gewonnen|gagné|ganado|sold|paid",
            "lost",
                    "lost|closed lost|closedlost|unqualified|disqualified|closed not converted|bad timing|dead|rejected"
                            + "|not interested|verloren|perdu|perdido|junk"));

    private StatusWords() {}

    /** The status a word stands for, or null. */
    public static String find(String word) {
        return WORDS.get(HeaderName.normalise(word));
    }

    /** How far a status is along the pipeline, from 0; won and lost end it. */
    public static int rank(String status) {
        return Math.min(ORDER.indexOf(status), 4);
    }

    /** Whether a column of these cells is one of statuses: at least three in four of its words are known. */
    public static boolean fits(List<String> cells) {
        long known = cells.stream().filter(cell -> find(cell) != null).count();
        return known * 4 >= cells.size() * 3L;
    }

    private static Map<String, String> words(Map<String, String> byStatus) {
        Map<String, String> words = new HashMap<>();
        byStatus.forEach((status, list) -> {
            for (String word : list.split("\\|")) {
                words.put(HeaderName.normalise(word), status);
            }
        });
        return Map.copyOf(words);
    }
}
