package com.leadnest.testing.server;

/** Secrets that protect nothing. */
public final class TestSecrets {

    /** Long enough for the rules of production. */
    public static final String JWT_SECRET = "a-secret-of-the-tests-which-protects-nothing-at-all";

    private TestSecrets() {}
}
