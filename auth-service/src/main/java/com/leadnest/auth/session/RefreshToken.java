package com.leadnest.auth.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A refresh token as it is stored: good for one use. */
@Entity
@Table(name = "refresh_token")
public class RefreshToken {

    @Id
    private String hash;

    @Column(name = "session_id")
    private UUID session;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "spent_at")
    private Instant spentAt;

    protected RefreshToken() {}

    RefreshToken(RefreshSecret secret, Session session, Instant expiresAt) {
        this.hash = secret.hash();
        this.session = session.id();
        // A token outlives its session in no case.
        this.expiresAt = expiresAt.isBefore(session.expiresAt()) ? expiresAt : session.expiresAt();
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    boolean isSpent() {
        return spentAt != null;
    }

    /** Whether its use is so recent that the answer may have been lost. */
    boolean wasSpentWithin(Duration window, Instant now) {
        return spentAt != null && Duration.between(spentAt, now).abs().compareTo(window) <= 0;
    }

    void spend(Instant now) {
        spentAt = now;
    }
}
