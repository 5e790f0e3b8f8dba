package com.leadnest.auth.session;

import com.leadnest.auth.account.Profile;
import com.leadnest.auth.secret.SecretKeys;
import com.leadnest.kernel.id.TypeId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/** Refresh tokens follow each other, one use each (OAuth 2.0 Security BCP, RFC 9700, 4.14.2). */
@Singleton
class Rotation {

    private static final Logger LOG = Logger.getLogger(Rotation.class);

    private final SessionConfig config;
    private final Clock clock;
    private final byte[] key;

    @Inject
    Rotation(SessionConfig config, Clock clock, SecretKeys secrets) {
        this.config = config;
        this.clock = clock;
        this.key = secrets.derive("refresh-tokens");
    }

    Instant now() {
        return clock.instant();
    }

    /** A new session and its first token. */
    Uni<Sessions.Begun> begin(Mutiny.Session transaction, Profile profile) {
        Instant now = clock.instant();
        Session session = new Session(TypeId.newId(), profile, now, now.plus(config.longest()));
        RefreshSecret secret = RefreshSecret.random();
        return transaction
                .persist(session)
                .chain(() -> transaction.persist(new RefreshToken(secret, session, now.plus(config.idle()))))
                .replaceWith(new Sessions.Begun(session.id(), secret));
    }

    /**
     * The token that follows one that is shown. Empty when it does not hold: then the transaction must
     * commit all the same, because a reused token has ended its session in it.
     */
    Uni<Optional<RefreshSecret>> turn(Mutiny.Session transaction, RefreshSecret shown, UUID sessionId) {
        // The session first and alone: two requests with tokens of one family meet here and not in a deadlock.
        return transaction
                .find(Session.class, sessionId, LockModeType.PESSIMISTIC_WRITE)
                .chain(session -> transaction
                        .find(RefreshToken.class, shown.hash())
                        .chain(token -> turn(transaction, shown, session, token)));
    }

    private Uni<Optional<RefreshSecret>> turn(
            Mutiny.Session transaction, RefreshSecret shown, Session session, RefreshToken token) {
        Instant now = clock.instant();
        if (session == null || token == null || !session.isOpen(now) || token.isExpired(now)) {
            return Uni.createFrom().item(Optional.empty());
        }
        RefreshSecret next = shown.successor(key);
        if (!token.isSpent()) {
            token.spend(now);
            return transaction
                    .persist(new RefreshToken(next, session, now.plus(config.idle())))
                    .replaceWith(Optional.of(next));
        }
        return transaction.find(RefreshToken.class, next.hash()).map(successor -> {
            boolean answerLost =
                    token.wasSpentWithin(config.lostAnswerWindow(), now) && successor != null && !successor.isSpent();
            if (answerLost) {
                return Optional.of(next);
            }
            LOG.warnf("a spent refresh token was used again: session %s ends", TypeId.SESSION.text(session.id()));
            session.end(Session.REUSE, now);
            return Optional.empty();
        });
    }
}
