package com.leadnest.auth.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** What proves who a member is. Found by e-mail address before any business is known, so it says nothing else. */
@Entity
public class Credential {

    @Id
    private String email;

    @Column(name = "user_id")
    private UUID user;

    @Column(name = "business_id")
    private UUID business;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Credential() {}

    /** @param passwordHash in PHC format, parameters and salt inside */
    public Credential(Member member, String passwordHash, Instant now) {
        this.email = member.email();
        this.user = member.id();
        this.business = member.business();
        this.passwordHash = passwordHash;
        this.changedAt = now;
    }
}
