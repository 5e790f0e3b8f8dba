package com.leadnest.lead.importing.web;

import com.leadnest.kernel.problem.Problem;
import com.leadnest.kernel.problem.ProblemTranslator;
import com.leadnest.kernel.problem.UnprocessableProblem;
import com.leadnest.kernel.problem.UnsupportedMediaProblem;
import com.leadnest.lead.importing.decode.FileRefused;
import jakarta.inject.Singleton;
import java.util.Optional;

/** A file that cannot be imported, as an answer. */
@Singleton
public class FileRefusals implements ProblemTranslator {

    @Override
    public Optional<Problem> translate(Throwable failure) {
        if (failure instanceof FileRefused refused) {
            return Optional.of(
                    refused.isWrongType()
                            ? new UnsupportedMediaProblem(refused.getMessage())
                            : new UnprocessableProblem(refused.code(), refused.getMessage()));
        }
        return Optional.empty();
    }
}
