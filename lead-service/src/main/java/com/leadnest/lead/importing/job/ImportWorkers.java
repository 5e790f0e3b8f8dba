package com.leadnest.lead.importing.job;

import com.leadnest.kernel.outbox.BulkPrecedence;
import com.leadnest.lead.importing.decode.FileRefused;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Takes imports from the queue and runs them on threads of their own. Whatever stops a run, the database away or the
 * process killed, the queue gives the import to the next one who asks.
 */
@Singleton
public class ImportWorkers {

    private static final Logger LOG = Logger.getLogger(ImportWorkers.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int FAILURES_MOST = 5;

    private final ImportQueue queue;
    private final ImportJobs jobs;
    private final ImportParts parts;
    private final BulkPrecedence precedence;
    private final ImportConfig config;
    private final Semaphore slots;
    private final Map<Claim, Boolean> running = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clockwork;
    private final ExecutorService threads;
    private volatile boolean stopping;

    @Inject
    ImportWorkers(
            ImportQueue queue, ImportJobs jobs, ImportParts parts, BulkPrecedence precedence, ImportConfig config) {
        this.queue = queue;
        this.jobs = jobs;
        this.parts = parts;
        this.precedence = precedence;
        this.config = config;
        this.slots = new Semaphore(config.slots());
        AtomicInteger number = new AtomicInteger();
        this.clockwork = Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "import-clock"));
        this.threads = Executors.newCachedThreadPool(work -> daemon(work, "import-" + number.incrementAndGet()));
    }

    void start(@Observes StartupEvent event) {
        long poll = config.poll().toMillis();
        long beat = config.lease().toMillis() / 3;
        clockwork.scheduleWithFixedDelay(this::look, poll, poll, TimeUnit.MILLISECONDS);
        clockwork.scheduleWithFixedDelay(this::beat, beat, beat, TimeUnit.MILLISECONDS);
    }

    /** Runs give their import back after the chunk they are at, so that another replica goes on at once. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        clockwork.shutdownNow();
        threads.shutdown();
        if (!threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
    }

    /** Work was just queued: it need not wait for the next look. */
    public void wake() {
        if (!stopping) {
            clockwork.execute(this::look);
        }
    }

    private void look() {
        try {
            while (!stopping && slots.tryAcquire()) {
                Optional<Claim> claim = claim();
                if (claim.isEmpty()) {
                    return;
                }
                threads.execute(() -> work(claim.get()));
            }
        } catch (RuntimeException away) {
            LOG.debugf("No import can be claimed now: %s", away.getMessage());
        }
    }

    private Optional<Claim> claim() {
        Optional<Claim> claim = Optional.empty();
        try {
            claim = queue.claim().await().atMost(PATIENCE);
            return claim;
        } finally {
            if (claim.isEmpty()) {
                slots.release();
            }
        }
    }

    private void beat() {
        for (Claim claim : running.keySet()) {
            queue.extend(claim)
                    .subscribe()
                    .with(ignored -> {}, lost -> LOG.debugf("No heartbeat: %s", lost.getMessage()));
        }
    }

    private void work(Claim claim) {
        running.put(claim, true);
        try {
            ImportJob job = jobs.find(claim.business(), claim.job()).await().atMost(PATIENCE);
            end(claim, run(job, claim));
        } catch (LeaseLost lost) {
            LOG.info(lost.getMessage());
        } catch (FileRefused refused) {
            fail(claim, refused.getMessage());
        } catch (NoSuchFileException gone) {
            fail(claim, "The uploaded file is no longer there. Please upload it again.");
        } catch (Exception | Error broken) {
            pause(claim, broken);
        } finally {
            running.remove(claim);
            slots.release();
            wake();
        }
    }

    /** While rows are written nothing is worth more than writing them; their events are durable and wait. */
    private ImportRun.Outcome run(ImportJob job, Claim claim) throws java.io.IOException {
        precedence.begin();
        try {
            return new ImportRun(job, claim, parts, () -> stopping).run();
        } finally {
            precedence.end();
        }
    }

    private void end(Claim claim, ImportRun.Outcome outcome) throws java.io.IOException {
        switch (outcome) {
            case COMPLETED ->
                parts.progress().ended(claim, "completed", "Done").await().atMost(PATIENCE);
            case CANCELLED ->
                parts.progress()
                        .ended(claim, "cancelled", "Cancelled. What was imported stays.")
                        .await()
                        .atMost(PATIENCE);
            case INTERRUPTED -> {
                queue.release(claim, Duration.ZERO, claim.failures()).await().atMost(PATIENCE);
                return;
            }
        }
        parts.uploads().drop(claim.business(), claim.job());
    }

    private void fail(Claim claim, String reason) {
        try {
            parts.progress().ended(claim, "failed", reason).await().atMost(PATIENCE);
            parts.uploads().drop(claim.business(), claim.job());
        } catch (Exception later) {
            LOG.warnf("Import %s could not be ended and will be taken up again: %s", claim.job(), later.getMessage());
        }
    }

    /** What the surroundings caused is tried for ever; what comes from us or the file, five times. */
    private void pause(Claim claim, Throwable broken) {
        boolean ours = !(broken instanceof PgException) && !isOutage(broken);
        int failures = ours ? claim.failures() + 1 : claim.failures();
        if (failures >= FAILURES_MOST) {
            LOG.errorf(broken, "Import %s fails", claim.job());
            fail(claim, "The import stopped at an error of ours. What is imported so far stays.");
            return;
        }
        LOG.warnf(broken, "Import %s pauses", claim.job());
        Duration rest = Duration.ofSeconds(Math.min(30, 1L << failures));
        parts.progress()
                .says(claim, "Interrupted; it goes on by itself in some seconds.")
                .chain(() -> queue.release(claim, rest, failures))
                .onFailure()
                .recoverWithNull()
                .await()
                .atMost(PATIENCE);
    }

    private static boolean isOutage(Throwable broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            String type = cause.getClass().getName();
            if (type.startsWith("io.vertx.") || type.startsWith("java.net.") || type.contains("Timeout")) {
                return true;
            }
        }
        return false;
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
