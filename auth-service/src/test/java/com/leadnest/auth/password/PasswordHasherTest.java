package com.leadnest.auth.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadnest.kernel.problem.UnavailableProblem;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PasswordHasherTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void costsAtLeastWhatOwaspAsksUnlessToldOtherwise() {
        String hash = await(hasher(Map.of()).hash("SecurePass123!"));

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void knowsThePasswordBehindAHashAndNoOther() {
        PasswordHasher hasher = cheap();
        String hash = await(hasher.hash("SecurePass123!"));

        assertThat(await(hasher.matches("SecurePass123!", hash))).isTrue();
        assertThat(await(hasher.matches("securePass123!", hash))).isFalse();
        assertThat(await(hasher.hash("SecurePass123!"))).as("another salt").isNotEqualTo(hash);
    }

    @Test
    void takesThePasswordFromAnyKeyboard() {
        PasswordHasher hasher = cheap();
        String composed = await(hasher.hash("caf\u00e9-au-lait"));

        assertThat(await(hasher.matches("cafe\u0301-au-lait", composed))).isTrue();
    }

    @Test
    void worksAsHardForNobodyAsForSomebody() {
        PasswordHasher hasher = hasher(Map.of());
        String hash = await(hasher.hash("SecurePass123!"));

        long somebody = fastest(() -> await(hasher.matches("wrong password", hash)));
        long nobody = fastest(() -> await(hasher.matches("wrong password", null)));

        // Coarse on purpose: without the work it would be a hundredth.
        assertThat(nobody).isBetween(somebody / 2, somebody * 2);
        assertThat(await(hasher.matches("wrong password", null))).isFalse();
    }

    @Test
    void tellsAHashOfOtherParameters() {
        String cheap = await(cheap().hash("SecurePass123!"));
        PasswordHasher today = hasher(Map.of());

        assertThat(today.isOutdated(cheap)).isTrue();
        assertThat(today.isOutdated(await(today.hash("SecurePass123!")))).isFalse();
        assertThat(await(today.matches("SecurePass123!", cheap))).isTrue();
    }

    @Test
    void refusesAtOnceWhenTooManyWait() {
        PasswordHasher hasher = hasher(Map.of("leadnest.password.threads", "1", "leadnest.password.queue", "2"));
        List<Uni<String>> hashes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Uni<String> hash = hasher.hash("SecurePass123!").memoize().indefinitely();
            hash.subscribe().with(done -> {}, failure -> {});
            hashes.add(hash);
        }

        assertThatThrownBy(() -> await(hasher.hash("SecurePass123!"))).isInstanceOf(UnavailableProblem.class);
        assertThat(hashes).allSatisfy(hash -> assertThat(await(hash)).startsWith("$argon2id$"));
    }

    @Test
    void refusesToBeCheapInProduction() {
        assertThat(new PasswordCostRule(config(Map.of())).violation()).isEmpty();
        assertThat(new PasswordCostRule(config(Map.of("leadnest.password.iterations", "1"))).violation())
                .isPresent();
        assertThat(new PasswordCostRule(config(Map.of("leadnest.password.memory-kib", "1024"))).violation())
                .isPresent();
    }

    private static long fastest(Runnable work) {
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 8; i++) {
            long start = System.nanoTime();
            work.run();
            fastest = Math.min(fastest, System.nanoTime() - start);
        }
        return fastest;
    }

    private static PasswordHasher cheap() {
        return hasher(Map.of("leadnest.password.memory-kib", "64", "leadnest.password.iterations", "1"));
    }

    private static PasswordHasher hasher(Map<String, String> settings) {
        return new PasswordHasher(config(settings), new SimpleMeterRegistry());
    }

    private static PasswordConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(PasswordConfig.class)
                .withDefaultValues(settings)
                .addDiscoveredConverters()
                .build()
                .getConfigMapping(PasswordConfig.class);
    }

    private static <T> T await(Uni<T> uni) {
        return uni.await().atMost(PATIENCE);
    }
}
