package com.leadnest.gateway.ratelimit;

import java.util.List;

/**
 * The answer to an {@link Ask}.
 *
 * @param granted permits, 0 when there are none; less than needed means that no more are left
 * @param shares one per rule, in the policy's order
 * @param spendBefore {@link System#nanoTime} until which the permits may be spent beyond those that were needed
 */
record Grant(int granted, List<Share> shares, long spendBefore) {

    /**
     * What one rule says.
     *
     * @param remaining permits that are left in the window
     * @param resetMillis ms until the oldest ones come free
     * @param stamp under which these were counted, ms of the store's clock
     */
    record Share(long remaining, long resetMillis, long stamp) {}
}
