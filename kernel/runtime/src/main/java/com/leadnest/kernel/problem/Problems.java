package com.leadnest.kernel.problem;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Finds the problem in whatever was thrown. Unknown failures become {@code internal_error}. */
@Singleton
public class Problems {

    private static final int DEEPEST_CAUSE = 8;

    private final List<ProblemTranslator> translators;

    @Inject
    public Problems(@All List<ProblemTranslator> translators) {
        this.translators = translators;
    }

    /** The problem to answer with; never null. */
    public Problem of(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (cause instanceof Problem problem) {
                return problem;
            }
            for (ProblemTranslator translator : translators) {
                Optional<Problem> translated = translator.translate(cause);
                if (translated.isPresent()) {
                    return translated.get();
                }
            }
            cause = cause.getCause();
        }
        return new Problem(500, "internal_error", "Something went wrong on our side. Quote the request id to support.");
    }
}
