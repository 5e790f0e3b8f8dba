package com.leadnest.scoring.settings;

import com.leadnest.scoring.model.BaseRateGuess;
import com.leadnest.scoring.model.Level;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

/** What a business has told its model, and what the model was centred on. One row a business. */
@Entity
@Table(name = "model_settings")
public class ModelSettings extends PanacheEntityBase {

    @Id
    @Column(name = "business_id")
    public UUID businessId;

    @Column(name = "base_rate_guess", nullable = false)
    public double baseRateGuess = BaseRateGuess.DEFAULT.rate();

    @Column(name = "industry")
    public String industry;

    @Column(name = "time_zone")
    public String timeZone;

    @Column(name = "level_counts", nullable = false)
    public String levelCounts = "";

    @Column(name = "revision", nullable = false)
    public int revision = 1;

    @Column(name = "updated_at", nullable = false)
    public Instant updatedAt;

    /**
     * Takes a new guess and centres the model on the leads the business has: a new revision, under
     * which every lead is to be scored again.
     */
    public void retune(BaseRateGuess guess, ZoneId zone, Map<Level, Long> leadsByLevel, Instant now) {
        baseRateGuess = guess.rate();
        timeZone = zone == null ? timeZone : zone.getId();
        levelCounts = LevelCounts.write(leadsByLevel);
        revision++;
        updatedAt = now;
    }
}
