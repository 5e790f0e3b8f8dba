package com.leadnest.kernel.tenancy;

import com.leadnest.kernel.problem.Problem;
import com.leadnest.kernel.problem.ProblemTranslator;
import com.leadnest.kernel.problem.UnavailableProblem;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** A database that is away, full, read-only or shutting down is a 503 the caller may repeat. */
@Singleton
public class DatabaseProblems implements ProblemTranslator {

    /** PostgreSQL, appendix A: connection, resources, operator intervention, system error, login. */
    private static final Set<String> AWAY_CLASSES = Set.of("08", "53", "57", "58", "28");

    private static final String READ_ONLY = "25006";

    @Override
    public Optional<Problem> translate(Throwable failure) {
        return isAway(failure) ? Optional.of(new UnavailableProblem("database")) : Optional.empty();
    }

    private static boolean isAway(Throwable failure) {
        if (failure instanceof PgException database) {
            String state = String.valueOf(database.getSqlState());
            return READ_ONLY.equals(state) || state.length() == 5 && AWAY_CLASSES.contains(state.substring(0, 2));
        }
        // The pool's own time-out while waiting for a connection has no type.
        return failure instanceof ClosedConnectionException
                || failure instanceof NoStackTraceThrowable && "Timeout".equals(failure.getMessage());
    }
}
