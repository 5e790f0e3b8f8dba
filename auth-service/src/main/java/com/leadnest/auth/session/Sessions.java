package com.leadnest.auth.session;

import com.leadnest.auth.account.AccountRepository;
import com.leadnest.auth.account.Profile;
import com.leadnest.auth.token.AccessTokens;
import com.leadnest.kernel.identity.TokenVerifier;
import com.leadnest.kernel.problem.UnauthorizedProblem;
import com.leadnest.kernel.tenancy.TenantSessions;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Beginning, keeping up and ending of sign-ins. */
@Singleton
public class Sessions {

    private final TenantSessions transactions;
    private final SessionRepository repository;
    private final AccountRepository accounts;
    private final AccessTokens tokens;
    private final TokenVerifier verifier;
    private final Rotation rotation;

    @Inject
    public Sessions(
            TenantSessions transactions,
            SessionRepository repository,
            AccountRepository accounts,
            AccessTokens tokens,
            TokenVerifier verifier,
            Rotation rotation) {
        this.transactions = transactions;
        this.repository = repository;
        this.accounts = accounts;
        this.tokens = tokens;
        this.verifier = verifier;
        this.rotation = rotation;
    }

    /** Signs a member in. */
    public Uni<SignedIn> open(Profile profile) {
        return transactions
                .inBusiness(profile.business().id(), transaction -> begin(transaction, profile))
                .chain(begun -> complete(profile, begun));
    }

    /** Begins a session in a transaction of the caller's; {@link #complete} it after the commit. */
    public Uni<Begun> begin(Mutiny.Session transaction, Profile profile) {
        return rotation.begin(transaction, profile);
    }

    /** The tokens of a session that has begun. */
    public Uni<SignedIn> complete(Profile profile, Begun begun) {
        return tokens.issue(profile, begun.session()).map(access -> new SignedIn(profile, access, begun.refresh()));
    }

    /**
     * Exchanges a refresh token for a new one and a new access token, with the role and plan of today.
     * Fails with a 401 problem when the token does not hold; one that was spent before also ends its session.
     */
    public Uni<SignedIn> refresh(String refreshToken) {
        RefreshSecret secret = RefreshSecret.of(refreshToken).orElseThrow(Sessions::refused);
        return repository.family(secret).chain(found -> {
            SessionRepository.Family family = found.orElseThrow(Sessions::refused);
            return transactions
                    .inBusiness(family.business(), transaction -> rotation.turn(transaction, secret, family.session()))
                    .chain(turn -> turn.map(next -> signedIn(family, next)).orElseGet(() -> refuse(family)));
        });
    }

    private Uni<SignedIn> signedIn(SessionRepository.Family family, RefreshSecret next) {
        return accounts.profile(family.business(), family.user())
                .chain(profile -> complete(profile, new Begun(family.session(), next)));
    }

    private Uni<SignedIn> refuse(SessionRepository.Family family) {
        // It may have been ended just now, for reuse.
        verifier.revoke(family.session());
        return Uni.createFrom().failure(refused());
    }

    /** Ends the session of a refresh token; one that is not known is no failure. */
    public Uni<Void> end(RefreshSecret secret) {
        return repository.family(secret).chain(found -> found.map(family -> end(family.session()))
                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    /** Ends a session: its refresh tokens at once, its access tokens in all processes within seconds. */
    public Uni<Void> end(UUID session) {
        return repository.end(session, Session.LOGOUT, rotation.now()).invoke(() -> verifier.revoke(session));
    }

    private static UnauthorizedProblem refused() {
        return new UnauthorizedProblem("The session has ended. Please sign in again.");
    }

    /** A session that has begun and its first refresh token. */
    public record Begun(UUID session, RefreshSecret refresh) {}
}
