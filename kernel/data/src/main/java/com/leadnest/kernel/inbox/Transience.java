package com.leadnest.kernel.inbox;

import com.fasterxml.jackson.core.JacksonException;
import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.errors.RetriableException;

/**
 * Tells a failure of the surroundings, which passes, from one of the event, which does not. In doubt the
 * surroundings are blamed by their exception types only: everything a handler throws by itself counts as
 * the event's.
 */
final class Transience {

    private static final int DEEPEST_CAUSE = 8;

    /** PostgreSQL, appendix A: connection, rollback, resources, operator intervention, system error, login. */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57", "58", "28");

    /**
     * Lock not available, read-only (a failover), cached plan, and what is missing while a migration of
     * another replica is under way: undefined table, column, function, schema.
     */
    private static final Set<String> PASSING_STATES =
            Set.of("55P03", "25006", "0A000", "42P01", "42703", "42883", "3F000");

    private Transience() {}

    static boolean passes(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (cause instanceof PgException database) {
                return passes(database.getSqlState());
            }
            if (ofTheSurroundings(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean passes(String state) {
        return state != null && (PASSING_STATES.contains(state) || PASSING_CLASSES.contains(state.substring(0, 2)));
    }

    private static boolean ofTheSurroundings(Throwable cause) {
        return cause instanceof ClosedConnectionException
                || cause instanceof VertxException
                || cause instanceof NoStackTraceThrowable
                || cause instanceof IOException && !(cause instanceof JacksonException)
                || cause instanceof TimeoutException
                || cause instanceof io.smallrye.mutiny.TimeoutException
                || cause instanceof RejectedExecutionException
                || cause instanceof CancellationException
                || cause instanceof RetriableException
                || cause instanceof VirtualMachineError;
    }
}
