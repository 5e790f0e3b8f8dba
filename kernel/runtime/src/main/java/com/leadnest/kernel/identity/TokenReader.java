package com.leadnest.kernel.identity;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.problem.UnauthorizedProblem;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.JoseException;

/**
 * Reads an access token: RS256 and nothing else, type {@code at+jwt} (RFC 9068), our issuer and audience,
 * not expired. Of the header only {@code alg}, {@code kid} and {@code typ} are looked at: a key or an
 * address of one inside the token ({@code jwk}, {@code jku}, {@code x5u}) is never followed.
 */
final class TokenReader {

    private static final int LONGEST = 4096;
    private static final int LONGEST_KEY_ID = 64;
    private static final String TYPE = "at+jwt";
    private static final Set<String> ROLES = Set.of(Roles.OWNER, Roles.ADMIN, Roles.AGENT, Roles.VIEWER);
    private static final AlgorithmConstraints RS256_ONLY =
            new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256);

    private final String issuer;
    private final String audience;
    private final int skewSeconds;

    TokenReader(String issuer, String audience, Duration clockSkew) {
        this.issuer = issuer;
        this.audience = audience;
        this.skewSeconds = (int) clockSkew.toSeconds();
    }

    /** The key id in the header, before anything in the token is believed. Throws {@link UnauthorizedProblem}. */
    String keyId(String token) {
        if (token.length() > LONGEST) {
            throw InvalidToken.invalid();
        }
        try {
            JsonWebSignature signature = new JsonWebSignature();
            signature.setCompactSerialization(token);
            String keyId = signature.getKeyIdHeaderValue();
            boolean rs256 = AlgorithmIdentifiers.RSA_USING_SHA256.equals(signature.getAlgorithmHeaderValue());
            if (!rs256 || keyId == null || keyId.length() > LONGEST_KEY_ID) {
                throw InvalidToken.invalid();
            }
            return keyId;
        } catch (JoseException | ClassCastException e) {
            throw InvalidToken.invalid();
        }
    }

    /** The content of a token that holds at this moment. Throws {@link UnauthorizedProblem}. */
    VerifiedToken read(String token, PublicKey key, Instant now) {
        try {
            JwtClaims claims = new JwtConsumerBuilder()
                    .setJwsAlgorithmConstraints(RS256_ONLY)
                    .setVerificationKey(key)
                    .setExpectedType(true, TYPE)
                    .setExpectedIssuer(issuer)
                    .setExpectedAudience(audience)
                    .setRequireExpirationTime()
                    .setRequireIssuedAt()
                    .setRequireSubject()
                    .setIssuedAtRestrictions(skewSeconds, Integer.MAX_VALUE)
                    .setAllowedClockSkewInSeconds(skewSeconds)
                    .setEvaluationTime(NumericDate.fromMilliseconds(now.toEpochMilli()))
                    .build()
                    .processToClaims(token);
            return content(claims);
        } catch (InvalidJwtException e) {
            throw e.hasExpired() ? InvalidToken.expired() : InvalidToken.invalid();
        } catch (MalformedClaimException e) {
            throw InvalidToken.invalid();
        }
    }

    private VerifiedToken content(JwtClaims claims) throws MalformedClaimException {
        List<String> groups = claims.getStringListClaimValue("groups");
        String plan = claims.getStringClaimValue("plan");
        if (groups == null || groups.size() != 1 || !ROLES.contains(groups.get(0)) || plan == null) {
            throw InvalidToken.invalid();
        }
        return new VerifiedToken(
                id(TypeId.USER, claims.getSubject()),
                id(TypeId.BUSINESS, claims.getStringClaimValue("business")),
                groups.get(0),
                plan,
                id(TypeId.SESSION, claims.getStringClaimValue("sid")),
                Instant.ofEpochSecond(claims.getExpirationTime().getValue() + skewSeconds));
    }

    private static UUID id(TypeId kind, String text) {
        return kind.find(text).orElseThrow(InvalidToken::invalid);
    }
}
