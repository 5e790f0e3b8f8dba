package com.leadnest.auth.token;

import java.time.Duration;

/** A signed token and how long it holds from now. */
public record AccessToken(String text, Duration lifetime) {}
