package com.leadnest.kernel.outbox;

/**
 * The two queues of an outbox. They are drained independently, so a million imported leads never stand
 * in front of one that has just called. The topic decides, not the writer: one key must never travel in
 * two lanes of one topic, or its order would be lost.
 */
enum Lane {
    LIVE(0),
    BULK(1);

    private static final String BULK_MARK = "-bulk.";

    private final short code;

    Lane(int code) {
        this.code = (short) code;
    }

    /** What the column holds. */
    short code() {
        return code;
    }

    static Lane of(String topic) {
        return topic.contains(BULK_MARK) ? BULK : LIVE;
    }
}
