package com.leadnest.auth.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A customer of LeadNest. */
@Entity
public class Business {

    /** The free time after signing up. */
    public static final Duration TRIAL = Duration.ofDays(7);

    private static final String TRIAL_PLAN = "trial";

    @Id
    @Column(name = "business_id")
    private UUID id;

    private String name;

    /** ISO 3166-1 alpha-2; the default for phone numbers. */
    private String country;

    @Column(name = "time_zone")
    private String timeZone;

    private String industry;

    private String plan;

    @Column(name = "trial_expires")
    private Instant trialExpires;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Business() {}

    private Business(UUID id, BusinessDetails details, Instant now) {
        this.id = id;
        this.name = details.name();
        this.country = details.country();
        this.timeZone = details.timeZone();
        this.industry = details.industry();
        this.plan = TRIAL_PLAN;
        this.trialExpires = now.plus(TRIAL);
        this.createdAt = now;
    }

    /** A business that signs up now, on trial. */
    public static Business onTrial(UUID id, BusinessDetails details, Instant now) {
        return new Business(id, details, now);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String country() {
        return country;
    }

    public String industry() {
        return industry;
    }

    public String timeZone() {
        return timeZone;
    }

    public String plan() {
        return plan;
    }

    public Instant trialExpires() {
        return trialExpires;
    }
}
