package com.leadnest.auth.account;

import com.leadnest.kernel.identity.Roles;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A person in a business. */
@Entity
public class Member {

    @Id
    @Column(name = "user_id")
    private UUID id;

    @Column(name = "business_id")
    private UUID business;

    /** Normalised, see {@link EmailAddress}. */
    private String email;

    /** One of {@link Roles}. */
    private String role;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Member() {}

    private Member(UUID id, UUID business, String email, String role, Instant now) {
        this.id = id;
        this.business = business;
        this.email = email;
        this.role = role;
        this.createdAt = now;
    }

    /** Who signs a business up. */
    public static Member owner(UUID id, UUID business, String email, Instant now) {
        return new Member(id, business, email, Roles.OWNER, now);
    }

    public UUID id() {
        return id;
    }

    public UUID business() {
        return business;
    }

    public String email() {
        return email;
    }

    public String role() {
        return role;
    }
}
