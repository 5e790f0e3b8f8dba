package com.leadnest.bench.sends;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** People who answered, and what they answered to. */
record Stops(Audience audience, List<Reply> replies) {

    /**
     * One answer.
     *
     * @param sid the provider's id of it
     * @param answeredAt when the webhook was answered, which is after it was committed
     */
    record Reply(UUID lead, String phone, String sid, Instant answeredAt) {}

    /** Somebody who may answer. */
    record Person(UUID lead, String phone) {}
}
