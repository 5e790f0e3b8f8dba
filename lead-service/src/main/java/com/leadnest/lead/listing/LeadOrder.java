package com.leadnest.lead.listing;

/** A sort and its direction, as {@code -created_at}. */
record LeadOrder(LeadSort sort, boolean descending) {

    static final LeadOrder OLDEST_FIRST = new LeadOrder(LeadSort.CREATED_AT, false);

    static LeadOrder of(String wire) {
        boolean descending = wire.startsWith("-");
        String name = descending ? wire.substring(1) : wire;
        return new LeadOrder(LeadSort.find(name).orElseThrow(), descending);
    }

    String direction() {
        return descending ? "DESC" : "ASC";
    }

    /** How a row after another compares with it. */
    String after() {
        return descending ? "<" : ">";
    }

    @Override
    public String toString() {
        return (descending ? "-" : "") + sort.wire();
    }
}
