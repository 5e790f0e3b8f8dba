package com.leadnest.kernel.problem;

import jakarta.inject.Singleton;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;

/** A part that is away is a 503 the caller may retry, not a 500. */
@Singleton
public class OutageProblems implements ProblemTranslator {

    @Override
    public Optional<Problem> translate(Throwable failure) {
        if (failure instanceof ConnectException || failure instanceof UnknownHostException) {
            return Optional.of(new UnavailableProblem("service"));
        }
        if (failure instanceof TimeoutException || failure instanceof io.smallrye.mutiny.TimeoutException) {
            return Optional.of(new UnavailableProblem("service"));
        }
        if (failure instanceof RejectedExecutionException) {
            return Optional.of(new UnavailableProblem("service"));
        }
        return Optional.empty();
    }
}
