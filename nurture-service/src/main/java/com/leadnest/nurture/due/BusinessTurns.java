package com.leadnest.nurture.due;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Work for many businesses in one transaction, under row-level security: the business is set, and its statements
 * follow on the same connection. All of it is sent at once and answered in order, so a hundred businesses cost hardly
 * more round trips than one.
 */
final class BusinessTurns {

    private static final String SET_BUSINESS = "SELECT set_config('leadnest.business', $1, true)";

    private BusinessTurns() {}

    /**
     * Does the work of each business.
     *
     * @param work gives the statements of one business, each to be sent without waiting for another's answer
     * @return the answers, in the order of the businesses and their statements
     */
    static <T> Uni<List<T>> each(SqlConnection tx, Collection<UUID> businesses, Function<UUID, List<Uni<T>>> work) {
        List<Uni<T>> all = new ArrayList<>();
        for (UUID business : businesses) {
            all.add(tx.preparedQuery(SET_BUSINESS)
                    .execute(Tuple.of(business.toString()))
                    .replaceWith((T) null));
            all.addAll(work.apply(business));
        }
        return all.isEmpty()
                ? Uni.createFrom().item(List.of())
                : Uni.join().all(all).andFailFast();
    }
}
