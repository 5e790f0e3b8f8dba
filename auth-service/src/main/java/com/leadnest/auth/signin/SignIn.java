package com.leadnest.auth.signin;

import com.leadnest.auth.account.AccountRepository;
import com.leadnest.auth.account.EmailAddress;
import com.leadnest.auth.account.StoredCredential;
import com.leadnest.auth.password.PasswordHasher;
import com.leadnest.auth.session.Sessions;
import com.leadnest.auth.session.SignedIn;
import com.leadnest.kernel.problem.UnauthorizedProblem;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Signing in. An unknown address and a wrong password give the same answer after the same work: one look
 * up, one hash, one count.
 */
@Singleton
public class SignIn {

    private static final Logger LOG = Logger.getLogger(SignIn.class);

    private final AccountRepository accounts;
    private final PasswordHasher hasher;
    private final LockOut lockOut;
    private final Sessions sessions;
    private final Clock clock;

    @Inject
    public SignIn(AccountRepository accounts, PasswordHasher hasher, LockOut lockOut, Sessions sessions, Clock clock) {
        this.accounts = accounts;
        this.hasher = hasher;
        this.lockOut = lockOut;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * Signs someone in. Fails with a 401 problem for a wrong address or password, 429 after too many of
     * them, 503 when more sign-ins wait than can be answered soon.
     *
     * @param network where the attempt comes from
     */
    Uni<SignedIn> signIn(LoginRequest request, String network) {
        Optional<EmailAddress> email = EmailAddress.of(request.email());
        String name = email.map(EmailAddress::text)
                .orElseGet(() -> request.email().strip().toLowerCase(Locale.ROOT));
        Attempt attempt = lockOut.attempt(name, network);
        return lockOut.check(attempt).chain(failedBefore -> find(email).chain(credential -> hasher.matches(
                        request.password(),
                        credential.map(StoredCredential::passwordHash).orElse(null))
                .chain(same -> same ? succeed(credential.get(), request, attempt, failedBefore) : fail(attempt))));
    }

    private Uni<Optional<StoredCredential>> find(Optional<EmailAddress> email) {
        // A text that is no address is looked up all the same: the answer must take as long.
        return accounts.credential(email.orElse(new EmailAddress("")));
    }

    private Uni<SignedIn> fail(Attempt attempt) {
        return lockOut.failed(attempt).map(counted -> {
            throw new UnauthorizedProblem("The e-mail address or the password is wrong.");
        });
    }

    private Uni<SignedIn> succeed(
            StoredCredential credential, LoginRequest request, Attempt attempt, boolean failedBefore) {
        Uni<Void> cleared =
                failedBefore ? lockOut.succeeded(attempt) : Uni.createFrom().voidItem();
        return cleared.chain(() -> renew(credential, request.password()))
                .chain(() -> accounts.profile(credential.business(), credential.user()))
                .chain(sessions::open);
    }

    /** Nobody is kept out because a better hash of their password could not be stored. */
    private Uni<Void> renew(StoredCredential credential, String password) {
        if (!hasher.isOutdated(credential.passwordHash())) {
            return Uni.createFrom().voidItem();
        }
        return hasher.hash(password)
                .chain(hash -> accounts.rehash(credential, hash, clock.instant()))
                .onFailure()
                .invoke(failure -> LOG.infof("a password was not hashed anew: %s", failure.getMessage()))
                .onFailure()
                .recoverWithNull();
    }
}
