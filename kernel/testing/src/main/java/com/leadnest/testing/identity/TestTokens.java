package com.leadnest.testing.identity;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.identity.Roles;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Access tokens for the tests of services that run with {@link IdentityResource}. */
public final class TestTokens {

    private TestTokens() {}

    /** An Authorization header of the owner of a business. */
    public static String bearer(UUID business) {
        return bearer(business, Roles.OWNER);
    }

    /** An Authorization header of someone with that role in a business. */
    public static String bearer(UUID business, String role) {
        return "Bearer " + token(business, role);
    }

    public static String token(UUID business, String role) {
        return minter().sign(claims(business, role));
    }

    /** Signs with the key that {@link IdentityResource} publishes. */
    public static TokenMinter minter() {
        return new TokenMinter(TestKey.ID, TestKey.pair());
    }

    /** The claims of a token that holds for ten minutes, for a new user and a new session; change them freely. */
    public static Map<String, Object> claims(UUID business, String role) {
        Instant now = Instant.now();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", "leadnest");
        claims.put("aud", "leadnest-api");
        claims.put("sub", TypeId.USER.newText());
        claims.put("business", TypeId.BUSINESS.text(business));
        claims.put("groups", List.of(role));
        claims.put("plan", "trial");
        claims.put("sid", TypeId.SESSION.newText());
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(Duration.ofMinutes(10)).getEpochSecond());
        return claims;
    }
}
