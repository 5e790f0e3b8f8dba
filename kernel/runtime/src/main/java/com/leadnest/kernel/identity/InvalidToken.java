package com.leadnest.kernel.identity;

import com.leadnest.kernel.problem.UnauthorizedProblem;

/** The two things a caller is told about a token that does not hold; anything more would help a forger. */
final class InvalidToken {

    private InvalidToken() {}

    static UnauthorizedProblem expired() {
        return new UnauthorizedProblem("The token has expired.");
    }

    static UnauthorizedProblem invalid() {
        return new UnauthorizedProblem("The token is not valid.");
    }
}
