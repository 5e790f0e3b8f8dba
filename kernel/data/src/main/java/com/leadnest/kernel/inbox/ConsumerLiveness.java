package com.leadnest.kernel.inbox;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * A consumer that hangs holds its partitions while the process looks alive: only a restart gives them to
 * someone else. A database that is away is no reason, a restart would not bring it back.
 */
@Liveness
@Singleton
public class ConsumerLiveness implements AsyncHealthCheck {

    private static final String NAME = "consumers";
    private static final Duration PROBE = Duration.ofSeconds(2);

    private final ConsumerProgress progress;
    private final Pool pool;
    private final Duration patience;

    @Inject
    public ConsumerLiveness(ConsumerProgress progress, Pool pool, InboxConfig config) {
        this.progress = progress;
        this.pool = pool;
        this.patience = config.wedged();
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        Optional<String> stuck = progress.stuckFor(patience);
        if (stuck.isEmpty()) {
            return Uni.createFrom().item(HealthCheckResponse.up(NAME));
        }
        HealthCheckResponse wedged = HealthCheckResponse.named(NAME)
                .down()
                .withData("consumer", stuck.get())
                .build();
        return pool.query("SELECT 1")
                .execute()
                .ifNoItem()
                .after(PROBE)
                .fail()
                .map(rows -> wedged)
                .onFailure()
                .recoverWithItem(HealthCheckResponse.up(NAME));
    }
}
