package com.leadnest.gateway.routing;

/** Whether an operation asks for a token. */
public enum Access {
    /** Anyone; a token that comes along is passed on unread. */
    PUBLIC,
    /** Only with a token that holds. */
    TOKEN
}
