package com.leadnest.testing.identity;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.identity.Roles;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/** Every way a token can be wrong that a verifier must tell. */
public enum Forgery {
    EXPIRED(minter -> changed(minter, "exp", in(Duration.ofMinutes(-5)))),
    WITHOUT_EXPIRY(minter -> without(minter, "exp")),
    ISSUED_IN_THE_FUTURE(minter -> changed(minter, "iat", in(Duration.ofHours(1)))),
    OTHER_AUDIENCE(minter -> changed(minter, "aud", "leadnest-mail")),
    WITHOUT_AUDIENCE(minter -> without(minter, "aud")),
    OTHER_ISSUER(minter -> changed(minter, "iss", "https://elsewhere.example")),
    OTHER_TYPE(minter -> header(minter, Map.of("typ", "JWT"))),
    WITHOUT_TYPE(minter -> header(minter, Map.of("typ", ""))),
    UNKNOWN_KEY_ID(minter -> header(minter, Map.of("kid", "no-such-key"))),
    WITHOUT_KEY_ID(minter -> header(minter, Map.of("kid", ""))),
    CRITICAL_EXTENSION(minter -> header(minter, Map.of("crit", List.of("exp")))),
    WITHOUT_ALGORITHM(minter -> minter.sign(owner(), "none", null, Map.of())),
    OTHER_ALGORITHM(minter -> minter.sign(owner(), "RS512", minter.pair().getPrivate(), Map.of())),
    SECRET_IS_THE_PUBLIC_KEY(minter -> minter.sign(owner(), "HS256", publicKeyAsSecret(minter), Map.of())),
    SIGNED_BY_ANOTHER_KEY(
            minter -> minter.sign(owner(), "RS256", TestKey.generate().getPrivate(), Map.of())),
    BRINGS_ITS_OWN_KEY(Forgery::ownKey),
    NAMES_THE_ADDRESS_OF_A_KEY(minter -> header(
            minter, Map.of("kid", "no-such-key", "jku", "http://127.0.0.1:9/jwks.json", "x5u", "http://127.0.0.1:9"))),
    CHANGED_AFTER_SIGNING(Forgery::changedAfterSigning),
    WITHOUT_SIGNATURE(minter -> cut(minter.sign(owner()))),
    WITHOUT_BUSINESS(minter -> without(minter, "business")),
    BUSINESS_IS_NO_ID(minter -> changed(minter, "business", "' or 1=1")),
    SUBJECT_IS_A_BUSINESS(minter -> changed(minter, "sub", TypeId.BUSINESS.newText())),
    UNKNOWN_ROLE(minter -> changed(minter, "groups", List.of("root"))),
    TWO_ROLES(minter -> changed(minter, "groups", List.of(Roles.VIEWER, Roles.OWNER))),
    WITHOUT_SESSION(minter -> without(minter, "sid")),
    TOO_LONG(minter -> changed(minter, "filler", "x".repeat(5000))),
    NO_TOKEN_AT_ALL(minter -> "abc"),
    EMPTY(minter -> "");

    private final Function<TokenMinter, String> forge;

    Forgery(Function<TokenMinter, String> forge) {
        this.forge = forge;
    }

    /** @param minter signs with a key that the verifier trusts, or the forgery would fail for a duller reason */
    public String token(TokenMinter minter) {
        return forge.apply(minter);
    }

    private static Map<String, Object> owner() {
        return TestTokens.claims(UUID.randomUUID(), Roles.OWNER);
    }

    private static long in(Duration duration) {
        return Instant.now().plus(duration).getEpochSecond();
    }

    private static String changed(TokenMinter minter, String claim, Object value) {
        Map<String, Object> claims = owner();
        claims.put(claim, value);
        return minter.sign(claims);
    }

    private static String without(TokenMinter minter, String claim) {
        Map<String, Object> claims = owner();
        claims.remove(claim);
        return minter.sign(claims);
    }

    private static String header(TokenMinter minter, Map<String, Object> header) {
        return minter.sign(owner(), "RS256", minter.pair().getPrivate(), header);
    }

    private static HmacKey publicKeyAsSecret(TokenMinter minter) {
        return new HmacKey(minter.pair().getPublic().getEncoded());
    }

    private static String ownKey(TokenMinter minter) {
        try {
            var stranger = TestKey.generate();
            Map<String, Object> jwk = PublicJsonWebKey.Factory.newPublicJwk(stranger.getPublic())
                    .toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
            return minter.sign(owner(), "RS256", stranger.getPrivate(), Map.of("jwk", jwk));
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String changedAfterSigning(TokenMinter minter) {
        String[] parts = minter.sign(owner()).split("\\.");
        byte[] claims = JsonUtil.toJson(owner()).getBytes(StandardCharsets.UTF_8);
        return parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims) + "." + parts[2];
    }

    private static String cut(String token) {
        return token.substring(0, token.lastIndexOf('.') + 1);
    }
}
