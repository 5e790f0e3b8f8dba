package com.leadnest.lead.importing.row;

/** Knows whether an earlier row of the same file is about the same lead. */
@FunctionalInterface
public interface SeenLeads {

    /**
     * Answers, and remembers the row.
     *
     * @return whether the row is the first about its lead
     */
    boolean isFirst(String email, String phone, String name, String company);
}
