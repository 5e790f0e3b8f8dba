package com.leadnest.auth.signin;

import com.leadnest.auth.secret.SecretKeys;
import com.leadnest.kernel.problem.RateLimitedProblem;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.jboss.logging.Logger;

/**
 * Slows guessing down. Says nothing about whether an account exists: a name that has none is counted like
 * any other. Attempts that run at the same moment are counted when they have failed, so a burst may try as
 * many passwords as hashes can wait, once.
 */
@Singleton
class LockOut {

    private static final Logger LOG = Logger.getLogger(LockOut.class);

    private final FailedSignInRepository repository;
    private final SignInConfig config;
    private final Clock clock;
    private final byte[] key;

    @Inject
    LockOut(FailedSignInRepository repository, SignInConfig config, Clock clock, SecretKeys secrets) {
        this.repository = repository;
        this.config = config;
        this.clock = clock;
        this.key = secrets.derive("failed-sign-ins");
    }

    /** @param network where the attempt comes from, see {@link ClientNetwork} */
    Attempt attempt(String email, String network) {
        return new Attempt(
                subject("both", email + "\n" + network), subject("account", email), subject("address", network));
    }

    /** Whether there were failures lately. Fails with a 429 problem while the attempt has to wait. */
    Uni<Boolean> check(Attempt attempt) {
        return repository.state(attempt.subjects()).map(state -> {
            Instant now = clock.instant();
            if (state.blockedUntil().isAfter(now)) {
                long seconds = Duration.between(now, state.blockedUntil())
                        .plusMillis(999)
                        .toSeconds();
                throw new RateLimitedProblem("Too many failed attempts. Please wait before you try again.", seconds);
            }
            return state.known();
        });
    }

    Uni<Void> failed(Attempt attempt) {
        return repository.count(
                attempt.subjects(), clock.instant(), config.forgetAfter(), (subject, failures) -> rule(attempt, subject)
                        .after(failures));
    }

    Uni<Void> succeeded(Attempt attempt) {
        return repository.clear(attempt.clearedBySuccess());
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> forget() {
        return repository
                .forget(clock.instant().minus(config.forgetAfter()))
                .onFailure()
                .invoke(failure -> LOG.warnf("old failures not forgotten: %s", failure.getMessage()))
                .onFailure()
                .recoverWithNull();
    }

    private BackOff rule(Attempt attempt, String subject) {
        int free = config.freePerAccountAndAddress();
        if (subject.equals(attempt.account())) {
            free = config.freePerAccount();
        } else if (subject.equals(attempt.address())) {
            free = config.freePerAddress();
        }
        return new BackOff(free, config.firstPause(), config.longestPause());
    }

    private String subject(String kind, String text) {
        byte[] hash = SecretKeys.hmac(key, (kind + "\n" + text).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash);
    }
}
