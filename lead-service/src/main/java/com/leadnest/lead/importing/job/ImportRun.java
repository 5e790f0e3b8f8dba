package com.leadnest.lead.importing.job;

import com.leadnest.lead.importing.chunk.ChunkOvertaken;
import com.leadnest.lead.importing.row.RowMapper;
import com.leadnest.lead.importing.row.SeenKeys;
import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;

/**
 * One process's turn at one import, on one worker thread: the next chunk is read while the last one is written, and
 * never more than one, so that memory stays flat.
 */
final class ImportRun {

    /** Longer than any chunk takes, shorter than anyone's patience with a hung connection. */
    private static final Duration WRITE_LIMIT = Duration.ofMinutes(2);

    private static final int OVERTAKEN_MOST = 10;

    private final ImportJob job;
    private final Claim claim;
    private final ImportParts parts;
    private final BooleanSupplier stopping;
    private Map<String, String> labels = Map.of();

    /**
     * @param stopping asks whether this process is going down: the run then ends after its present chunk
     */
    ImportRun(ImportJob job, Claim claim, ImportParts parts, BooleanSupplier stopping) {
        this.job = job;
        this.claim = claim;
        this.parts = parts;
        this.stopping = stopping;
    }

    /** How a turn ended. */
    enum Outcome {
        COMPLETED,
        CANCELLED,
        INTERRUPTED
    }

    /** Imports until the file ends, someone cancels, or the process stops. */
    Outcome run() throws IOException {
        Path file = parts.uploads().path(claim.business(), claim.job());
        FilePlan plan = FilePlan.of(file, job.settings());
        await(parts.progress().started(claim, Detected.of(plan.table(), plan.mapping())));
        this.labels = plan.mapping().labels();
        try (SeenKeys seen = new SeenKeys(file.getParent());
                ChunkReader reader = ChunkReader.open(
                        file,
                        plan,
                        new RowMapper(plan.mapping(), job.settings().country(), seen),
                        parts.config().maxChunkChars(),
                        job.counts().processed())) {
            return write(reader);
        }
    }

    private Outcome write(ChunkReader reader) {
        ChunkSize size = new ChunkSize(parts.config().maxChunkRows());
        Chunk chunk = reader.next(size.rows());
        while (chunk != null) {
            long begun = System.nanoTime();
            CompletableFuture<Boolean> writing =
                    store(chunk, 0).subscribeAsCompletionStage().toCompletableFuture();
            Chunk following = reader.next(size.rows());
            boolean cancelled = join(writing);
            size.took(Duration.ofNanos(System.nanoTime() - begun));
            if (cancelled) {
                return Outcome.CANCELLED;
            }
            if (stopping.getAsBoolean() && following != null) {
                return Outcome.INTERRUPTED;
            }
            chunk = following;
        }
        return Outcome.COMPLETED;
    }

    private Uni<Boolean> store(Chunk chunk, int overtaken) {
        return parts.writer()
                .write(new ChunkWriter.Order(job, claim, labels), chunk)
                .onFailure(ChunkOvertaken.class)
                .recoverWithUni(lost -> overtaken < OVERTAKEN_MOST
                        ? store(chunk, overtaken + 1)
                        : Uni.createFrom().failure(lost))
                .onFailure(ImportRun::isOfTheData)
                .recoverWithUni(refused -> divide(chunk, refused));
    }

    /** A value the database refuses costs its own row: the chunk is halved until that row is alone. */
    private Uni<Boolean> divide(Chunk chunk, Throwable refused) {
        if (chunk.rows().size() == 1) {
            if (chunk.rows().get(0).rejected() != null) {
                return Uni.createFrom().failure(refused);
            }
            return store(chunk.refusedAs("Could not be stored: " + refused.getMessage()), 0);
        }
        return store(chunk.firstHalf(), 0).chain(() -> store(chunk.secondHalf(), 0));
    }

    /** PostgreSQL, appendix A: data exception, integrity constraint violation, program limit exceeded. */
    private static boolean isOfTheData(Throwable failure) {
        // The outbox refuses an event that Kafka would not take.
        return failure instanceof IllegalArgumentException
                || failure instanceof PgException database
                        && database.getSqlState() != null
                        && database.getSqlState().matches("(22|23|54)...");
    }

    private static <T> T await(Uni<T> work) {
        return work.await().atMost(WRITE_LIMIT);
    }

    private static boolean join(CompletableFuture<Boolean> writing) {
        try {
            return writing.orTimeout(WRITE_LIMIT.toSeconds(), java.util.concurrent.TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
