package com.leadnest.kernel.problem;

import java.util.Optional;

/** Turns a library's exception into a problem, where a caller can be told more than "our fault". Beans of this type are asked in turn. */
public interface ProblemTranslator {

    /** The problem behind an exception, or empty when this translator does not know it. */
    Optional<Problem> translate(Throwable failure);
}
