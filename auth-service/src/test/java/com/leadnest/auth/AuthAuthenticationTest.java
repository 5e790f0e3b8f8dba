package com.leadnest.auth;

import com.leadnest.auth.signingkey.SigningKey;
import com.leadnest.auth.signingkey.SigningKeys;
import com.leadnest.testing.identity.AuthenticationSuite;
import com.leadnest.testing.identity.TestTokens;
import com.leadnest.testing.identity.TokenMinter;
import jakarta.inject.Inject;
import java.security.KeyPair;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@AuthServiceTest
class AuthAuthenticationTest extends AuthenticationSuite {

    @Inject
    SigningKeys keys;

    @Override
    protected Set<String> open() {
        return Set.of(
                "POST /auth/register",
                "POST /auth/login",
                "POST /auth/refresh",
                "POST /auth/logout",
                "GET /auth/.well-known/jwks.json");
    }

    /** Someone who is registered: whoever is not has no profile, whatever their token says. */
    @Override
    protected Map<String, Object> claims(String role) {
        Map<String, Object> user = People.register(People.newEmail()).jsonPath().getMap("user");
        Map<String, Object> claims = TestTokens.claims(UUID.randomUUID(), role);
        claims.put("sub", user.get("id"));
        claims.put("business", user.get("business_id"));
        return claims;
    }

    @Override
    protected TokenMinter minter() {
        SigningKey key = keys.current();
        return new TokenMinter(key.id(), new KeyPair(key.publicKey(), key.privateKey()));
    }
}
