package com.leadnest.lead.importing.web;

import com.leadnest.lead.importing.job.ImportJobs;
import com.leadnest.lead.importing.job.RejectedRows;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** The state of an import, once or as it changes. */
@Singleton
class ImportProgress {

    private static final Duration TICK = Duration.ofMillis(500);

    /** Proxies close what stays silent for half a minute. */
    private static final int HEARTBEAT_TICKS = 20;

    private final ImportJobs jobs;
    private final RejectedRows rejected;
    private final Clock clock;

    @Inject
    ImportProgress(ImportJobs jobs, RejectedRows rejected, Clock clock) {
        this.jobs = jobs;
        this.rejected = rejected;
        this.clock = clock;
    }

    /**
     * @param errors how many refused rows to show at most
     */
    Uni<ImportStatus> status(UUID business, UUID job, int errors) {
        return jobs.find(business, job)
                .chain(found -> found.counts().failed() == 0 || errors == 0
                        ? Uni.createFrom().item(ImportStatus.of(found, List.of(), clock.instant()))
                        : rejected.first(business, job, errors)
                                .map(rows -> ImportStatus.of(found, rows, clock.instant())));
    }

    /** Two looks a second, an event for each that shows something new, the last one when the import is over. */
    Multi<OutboundSseEvent> follow(UUID business, UUID job, Sse sse) {
        Ticker ticker = new Ticker(sse);
        return Multi.createBy()
                .repeating()
                .uni(() -> status(business, job, 100))
                .withDelay(TICK)
                .whilst(status -> !status.isFinished())
                .onItem()
                .transformToIterable(ticker::events);
    }

    private static final class Ticker {

        private final Sse sse;
        private long processed = -1;
        private String state = "";
        private int silent;

        Ticker(Sse sse) {
            this.sse = sse;
        }

        List<OutboundSseEvent> events(ImportStatus status) {
            String now = status.status() + status.message();
            if (status.processed() == processed && now.equals(state)) {
                silent++;
                return silent % HEARTBEAT_TICKS != 0
                        ? List.of()
                        : List.of(sse.newEventBuilder().comment("still here").build());
            }
            processed = status.processed();
            state = now;
            silent = 0;
            return List.of(sse.newEventBuilder()
                    .name("progress")
                    .mediaType(MediaType.APPLICATION_JSON_TYPE)
                    .data(ImportStatus.class, status)
                    .build());
        }
    }
}
