package com.leadnest.auth.account;

import java.time.Instant;
import java.util.UUID;

/**
 * A member and their business, as tokens and answers need them.
 *
 * @param user who
 * @param email normalised
 * @param role one of {@link com.leadnest.kernel.identity.Roles}
 * @param business where
 */
public record Profile(UUID user, String email, String role, BusinessProfile business) {

    /** The member who has just signed up a business. */
    public static Profile of(Member member, Business business) {
        return new Profile(member.id(), member.email(), member.role(), BusinessProfile.of(business));
    }

    /**
     * A business.
     *
     * @param details what it says of itself
     * @param plan what it pays for
     * @param trialExpires end of the free trial
     */
    public record BusinessProfile(UUID id, BusinessDetails details, String plan, Instant trialExpires) {

        static BusinessProfile of(Business business) {
            BusinessDetails details =
                    new BusinessDetails(business.name(), business.country(), business.timeZone(), business.industry());
            return new BusinessProfile(business.id(), details, business.plan(), business.trialExpires());
        }
    }
}
