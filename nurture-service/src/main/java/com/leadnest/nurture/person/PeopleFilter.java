package com.leadnest.nurture.person;

import java.util.List;
import java.util.UUID;

/**
 * Which people are meant; null means all.
 *
 * @param search words that all stand in name, e-mail, phone or company
 * @param grade A to D
 * @param minScore 0 to 100
 * @param importId of the import that created them
 * @param leadIds these and no others
 */
public record PeopleFilter(
        String status,
        String source,
        String search,
        String grade,
        Integer minScore,
        String tag,
        UUID importId,
        List<UUID> leadIds) {

    /** Everybody. */
    public static PeopleFilter everybody() {
        return new PeopleFilter(null, null, null, null, null, null, null, null);
    }

    /** These people. */
    public static PeopleFilter these(List<UUID> leadIds) {
        return new PeopleFilter(null, null, null, null, null, null, null, List.copyOf(leadIds));
    }
}
