package com.leadnest.auth.session;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A refresh token in a body, for callers that are not browsers. */
@Schema(name = "RefreshRequest")
public record RefreshRequest(String refreshToken) {}
