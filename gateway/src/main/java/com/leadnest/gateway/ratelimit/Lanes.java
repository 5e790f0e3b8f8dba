package com.leadnest.gateway.ratelimit;

import java.util.HashMap;
import java.util.Map;

/** The lanes of one event loop; never touched by another thread. */
final class Lanes {

    private record Key(Policy policy, Object subject) {}

    private final PermitStore store;
    private final Map<Key, Lane> lanes = new HashMap<>();

    Lanes(PermitStore store) {
        this.store = store;
    }

    /** @param subject compared by equals; its text is the subject in the store */
    Lane lane(Policy policy, Object subject) {
        return lanes.computeIfAbsent(new Key(policy, subject), key -> new Lane(policy, subject.toString(), store));
    }

    /** Gives back unspent permits and forgets who has not been seen. */
    void sweep(long now) {
        lanes.values().removeIf(lane -> lane.idle(now));
    }
}
