package com.leadnest.kernel.identity;

/** Roles of people in a business, strongest first; constants for {@code @RolesAllowed}. */
public final class Roles {

    /** Signed the business up; pays. */
    public static final String OWNER = "owner";

    /** Everything but billing and deleting the business. */
    public static final String ADMIN = "admin";

    /** Works with leads. */
    public static final String AGENT = "agent";

    /** Reads. */
    public static final String VIEWER = "viewer";

    private Roles() {}
}
