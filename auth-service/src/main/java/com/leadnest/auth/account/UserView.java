package com.leadnest.auth.account;

import com.leadnest.kernel.id.TypeId;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The signed-in user on the wire. */
@Schema(name = "User", description = "The signed-in user")
public record UserView(
        @Schema(examples = "user_01h455vb4pex5vsknk084sn02q") String id,
        String email,
        String businessName,
        String businessId,
        @Schema(description = "owner, admin, agent or viewer") String role,
        @Schema(description = "What the business pays for", examples = "trial") String plan,
        Instant trialExpires) {

    /** The wire form of a profile. */
    public static UserView of(Profile profile) {
        return new UserView(
                TypeId.USER.text(profile.user()),
                profile.email(),
                profile.business().details().name(),
                TypeId.BUSINESS.text(profile.business().id()),
                profile.role(),
                profile.business().plan(),
                profile.business().trialExpires());
    }
}
