package com.leadnest.scoring.tuning;

import com.leadnest.kernel.problem.ValidationProblem;
import com.leadnest.kernel.tenancy.TenantSessions;
import com.leadnest.scoring.board.ScoreBoard;
import com.leadnest.scoring.model.BaseRateGuess;
import com.leadnest.scoring.model.Level;
import com.leadnest.scoring.settings.ModelSettings;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Changes a business's model: a new revision, centred on its leads, and the order to score them all again. */
@Singleton
class ModelChange {

    private static final String ENSURE = "INSERT INTO model_settings (business_id) VALUES (?1) ON CONFLICT DO NOTHING";

    private static final String ORDER = "INSERT INTO rescore_jobs (business_id, requested_at) VALUES (?1, ?2)"
            + " ON CONFLICT (business_id) DO UPDATE SET done_to = NULL, requested_at = excluded.requested_at";

    private final ScoreBoard board;
    private final TenantSessions sessions;
    private final Clock clock;

    @Inject
    ModelChange(ScoreBoard board, TenantSessions sessions, Clock clock) {
        this.board = board;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Applies the change; {@link ValidationProblem} for a time zone that does not exist. */
    Uni<Void> apply(UUID business, ModelChangeRequest request) {
        BaseRateGuess guess = new BaseRateGuess(request.baseRateGuess());
        ZoneId zone = zone(request.timeZone());
        return board.census(business)
                .chain(leads ->
                        sessions.inBusiness(business, session -> change(session, business, guess, zone, leads)));
    }

    /**
     * The order first and the settings then, as the worker locks them too. The lock on the settings
     * waits for batches that are being scored with the old revision.
     */
    private Uni<Void> change(
            Mutiny.Session session, UUID business, BaseRateGuess guess, ZoneId zone, Map<Level, Long> leads) {
        return session.createNativeQuery(ORDER)
                .setParameter(1, business)
                .setParameter(2, clock.instant())
                .executeUpdate()
                .chain(() -> session.createNativeQuery(ENSURE)
                        .setParameter(1, business)
                        .executeUpdate())
                .chain(() -> session.find(ModelSettings.class, business, LockModeType.PESSIMISTIC_WRITE))
                .invoke(settings -> settings.retune(guess, zone, leads, clock.instant()))
                .replaceWithVoid();
    }

    private static ZoneId zone(String name) {
        try {
            return name == null ? null : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw ValidationProblem.of("time_zone", "is not a known time zone");
        }
    }
}
