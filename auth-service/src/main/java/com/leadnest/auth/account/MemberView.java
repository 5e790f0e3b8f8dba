package com.leadnest.auth.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A colleague on the wire. */
@Schema(name = "Member", description = "A member of the caller's business")
public record MemberView(
        @Schema(examples = "user_01h455vb4pex5vsknk084sn02q") String id,
        @Schema(description = "What colleagues call them; null until they say it", nullable = true) String name,
        String email,
        @Schema(description = "owner, admin, agent or viewer") String role) {}
