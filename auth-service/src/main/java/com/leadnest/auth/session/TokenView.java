package com.leadnest.auth.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.leadnest.auth.account.UserView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What signing up, signing in and refreshing answer. */
@Schema(name = "SignedIn")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TokenView(
        @Schema(description = "Access token; goes into the Authorization header") String token,
        @Schema(examples = "Bearer") String tokenType,
        @Schema(description = "Seconds the access token holds", examples = "900") long expiresIn,
        @Schema(description = "Good for one POST /auth/refresh; absent when it is in the cookie") String refreshToken,
        UserView user) {}
