package com.leadnest.kernel.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * What a valid access token says.
 *
 * @param user who calls ({@code sub})
 * @param business whose data ({@code business})
 * @param role one of {@link Roles} ({@code groups})
 * @param plan what the business pays for, e.g. {@code trial} ({@code plan})
 * @param session the sign-in this token came from ({@code sid}); ends with logout
 * @param expiresAt when the token stops to hold
 */
public record VerifiedToken(UUID user, UUID business, String role, String plan, UUID session, Instant expiresAt) {}
