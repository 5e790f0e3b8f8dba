package com.leadnest.kernel.tenancy;

/**
 * A SELECT that sets the business itself.
 *
 * <p>The order of evaluation is what this is about. A CTE that is only joined may be evaluated after the
 * scan of the table, and the policy would then see whatever an earlier statement left. Here the inner
 * query refers to the CTE's result, and OFFSET 0 keeps the planner from pulling that reference out, so
 * it has to run as the inner side of a nested loop: business first, rows after.
 */
final class FoldedRead {

    private FoldedRead() {}

    /**
     * @param sql a SELECT
     * @param business number of the parameter that holds the business
     */
    static String of(String sql, int business) {
        return "WITH scope AS MATERIALIZED (SELECT set_config('leadnest.business', $" + business
                + ", true) AS business) SELECT q.* FROM scope CROSS JOIN LATERAL (SELECT r.* FROM (" + sql
                + ") r WHERE scope.business IS NOT NULL OFFSET 0) q";
    }
}
