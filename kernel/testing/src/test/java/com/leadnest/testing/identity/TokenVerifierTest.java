package com.leadnest.testing.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.identity.IdentityConfig;
import com.leadnest.kernel.identity.TokenVerifier;
import com.leadnest.kernel.identity.VerifiedToken;
import com.leadnest.kernel.problem.UnauthorizedProblem;
import com.leadnest.kernel.problem.UnavailableProblem;
import com.leadnest.testing.time.MovableClock;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TokenVerifierTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final MovableClock clock = new MovableClock();
    private final KnownIdentities source = new KnownIdentities();
    private final TokenMinter minter = TestTokens.minter();
    private final UUID business = TypeId.newId();

    private TokenVerifier verifier;

    @BeforeEach
    void start() {
        source.publish(minter);
        verifier = new TokenVerifier(clock, config(Map.of("leadnest.identity.cached-tokens", "100")), source);
    }

    @Test
    void readsWhatATokenSays() {
        Map<String, Object> claims = TestTokens.claims(business, "agent");

        VerifiedToken token = verify(minter.sign(claims));

        assertThat(token.business()).isEqualTo(business);
        assertThat(TypeId.USER.text(token.user())).isEqualTo(claims.get("sub"));
        assertThat(TypeId.SESSION.text(token.session())).isEqualTo(claims.get("sid"));
        assertThat(token.role()).isEqualTo("agent");
        assertThat(token.plan()).isEqualTo("trial");
        assertThat(token.expiresAt()).isEqualTo(Instant.ofEpochSecond((long) claims.get("exp") + 30));
    }

    @ParameterizedTest
    @EnumSource(Forgery.class)
    void refusesEveryForgery(Forgery forgery) {
        String token = forgery.token(minter);

        assertThatThrownBy(() -> verify(token)).isInstanceOf(UnauthorizedProblem.class);
        assertThat(verifier.cached(token)).isNull();
    }

    @Test
    void remembersATokenUntilItExpires() {
        String token = minter.sign(TestTokens.claims(business, "owner"));
        assertThat(verifier.cached(token)).as("before").isNull();
        VerifiedToken verified = verify(token);

        assertThat(verifier.cached(token)).isSameAs(verified);
        clock.advance(Duration.ofMinutes(11));
        assertThat(verifier.cached(token)).as("expired").isNull();
        assertThatThrownBy(() -> verify(token)).hasMessage("The token has expired.");
    }

    @Test
    void remembersABoundedNumber() {
        List<String> tokens = IntStream.range(0, 300)
                .mapToObj(i -> minter.sign(TestTokens.claims(business, "owner")))
                .toList();
        tokens.forEach(this::verify);

        assertThat(tokens.stream().filter(token -> verifier.cached(token) != null))
                .hasSizeBetween(50, 100);
    }

    @Test
    void refusesARememberedTokenOnceItsSessionHasEnded() {
        String token = minter.sign(TestTokens.claims(business, "owner"));
        VerifiedToken verified = verify(token);

        verifier.revoke(verified.session());

        assertThat(verifier.cached(token)).isNull();
        assertThatThrownBy(() -> verify(token)).isInstanceOf(UnauthorizedProblem.class);
    }

    @Test
    void fetchesKeysForAnUnknownIdOnce() {
        verify(minter.sign(TestTokens.claims(business, "owner")));
        assertThat(source.fetches()).isEqualTo(1);

        for (int i = 0; i < 50; i++) {
            assertThatThrownBy(() -> verify(Forgery.UNKNOWN_KEY_ID.token(minter)))
                    .isInstanceOf(UnauthorizedProblem.class);
        }
        assertThat(source.fetches()).as("within the pause").isEqualTo(1);
        clock.advance(Duration.ofSeconds(3));
        assertThatThrownBy(() -> verify(Forgery.UNKNOWN_KEY_ID.token(minter))).isInstanceOf(UnauthorizedProblem.class);
        assertThat(source.fetches()).isEqualTo(2);
    }

    @Test
    void learnsAKeyThatWasPublishedLater() {
        verify(minter.sign(TestTokens.claims(business, "owner")));
        TokenMinter next = new TokenMinter("next-key", newPair());
        source.publish(next);
        clock.advance(Duration.ofSeconds(3));

        assertThat(verify(next.sign(TestTokens.claims(business, "viewer"))).role())
                .isEqualTo("viewer");
    }

    @Test
    void goesOnWithTheKeysItHasWhileAuthServiceIsAway() {
        verify(minter.sign(TestTokens.claims(business, "owner")));
        source.away(true);
        clock.advance(Duration.ofSeconds(3));

        assertThat(verify(minter.sign(TestTokens.claims(business, "admin"))).role())
                .isEqualTo("admin");
    }

    @Test
    void doesNotCallATokenWrongWhenItCannotTell() {
        source.away(true);
        String token = minter.sign(TestTokens.claims(business, "owner"));

        assertThatThrownBy(() -> verify(token)).isInstanceOf(UnavailableProblem.class);
        source.away(false);
        assertThat(verify(token).business()).isEqualTo(business);
    }

    private VerifiedToken verify(String token) {
        return verifier.verify(token).await().atMost(PATIENCE);
    }

    private static KeyPair newPair() {
        return TestKey.generate();
    }

    private static IdentityConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(IdentityConfig.class)
                .withDefaultValues(settings)
                .addDiscoveredConverters()
                .addDefaultInterceptors()
                .withConverter(Duration.class, 200, new DurationConverter())
                .build()
                .getConfigMapping(IdentityConfig.class);
    }
}
