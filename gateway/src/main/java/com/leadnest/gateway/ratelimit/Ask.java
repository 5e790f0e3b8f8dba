package com.leadnest.gateway.ratelimit;

/**
 * A wish for permits.
 *
 * @param policy whose rules count
 * @param subject whom they count for; made of what the policy counts per
 * @param need permits that are waited for; 0 to only give back
 * @param want permits that can be used, at least {@code need}
 * @param back unspent permits of {@code from} that go back
 * @param from the grant they came from, or null
 */
record Ask(Policy policy, String subject, int need, int want, int back, Grant from) {}
