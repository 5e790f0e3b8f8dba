package com.leadnest.auth.session;

import com.leadnest.auth.account.Profile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A sign-in: the family of all refresh tokens that came from it. */
@Entity
public class Session {

    static final String LOGOUT = "logout";
    static final String REUSE = "reuse";

    @Id
    @Column(name = "session_id")
    private UUID id;

    @Column(name = "user_id")
    private UUID user;

    @Column(name = "business_id")
    private UUID business;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    protected Session() {}

    Session(UUID id, Profile profile, Instant now, Instant expiresAt) {
        this.id = id;
        this.user = profile.user();
        this.business = profile.business().id();
        this.startedAt = now;
        this.expiresAt = expiresAt;
    }

    UUID id() {
        return id;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    /** Ends the session for good; the first reason stays. */
    void end(String reason, Instant now) {
        if (endedAt == null) {
            endedAt = now;
            endedBy = reason;
        }
    }
}
