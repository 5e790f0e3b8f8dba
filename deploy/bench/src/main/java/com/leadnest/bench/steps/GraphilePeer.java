package com.leadnest.bench.steps;

import com.leadnest.standalone.client.SourceTree;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Graphile Worker with its local queue and batched completion, in three processes of Node. Either a job per step, or
 * batch jobs of a hundred steps each, which are written by one statement a job.
 */
final class GraphilePeer implements Racer {

    private static final int WORKERS = 3;
    private static final long INSTALL_MINUTES = 3;

    private static final String FILL = "SELECT count(*) FROM (SELECT graphile_worker.add_jobs(array_agg(('%s',"
            + " %s, NULL, now(), NULL, NULL, NULL, NULL)::graphile_worker.job_spec)) FROM generate_series(1, %d)) AS jobs";
    private static final String ONE = "json_build_object('lead', gen_random_uuid())";
    private static final String MANY = "(SELECT json_agg(json_build_object('lead', gen_random_uuid()))"
            + " FROM generate_series(1, %d + 0 * generate_series))";

    private final StepStage stage;
    private final Path program;
    private final int stepsAJob;

    /** @param stepsAJob 1, or 100 for batch jobs */
    GraphilePeer(StepStage stage, int stepsAJob) throws IOException, InterruptedException {
        this.stage = stage;
        this.stepsAJob = stepsAJob;
        this.program = SourceTree.find().resolve("deploy/bench/graphile");
        install();
        node("migrate").waitFor();
    }

    @Override
    public void clear(Connection database) throws SQLException {
        PeerTables.clear(database);
        StepStage.execute(database, "TRUNCATE graphile_worker._private_jobs");
    }

    @Override
    public void fill(Connection database, int steps) throws SQLException {
        String payload = stepsAJob == 1 ? ONE : MANY.formatted(stepsAJob);
        String task = stepsAJob == 1 ? "step" : "steps";
        StepStage.execute(database, FILL.formatted(task, payload, steps / stepsAJob));
        StepStage.execute(database, "ANALYZE graphile_worker._private_jobs");
    }

    @Override
    public AutoCloseable start() throws IOException {
        List<Process> workers = new ArrayList<>();
        for (int number = 0; number < WORKERS; number++) {
            workers.add(node("work"));
        }
        for (Process worker : workers) {
            // It says so when it listens.
            worker.getInputStream().read();
        }
        return () -> {
            for (Process worker : workers) {
                worker.destroyForcibly().waitFor();
            }
        };
    }

    @Override
    public long done(Connection database) throws SQLException {
        return stepsAJob * StepStage.number(database, PeerTables.DONE);
    }

    private Process node(String what) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("node", "worker.mjs", what)
                .directory(program.toFile())
                .redirectError(new File(stage.directory().toFile(), "graphile.log"));
        builder.environment()
                .put(
                        "DATABASE",
                        "postgres://postgres:%s@127.0.0.1:%d/leadnest"
                                .formatted(StepStage.PASSWORD, stage.postgresPort()));
        return builder.start();
    }

    private void install() throws IOException, InterruptedException {
        if (Files.exists(program.resolve("node_modules/graphile-worker"))) {
            return;
        }
        Process npm = new ProcessBuilder("npm", "ci", "--no-audit", "--no-fund")
                .directory(program.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!npm.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES) || npm.exitValue() != 0) {
            throw new IllegalStateException("npm ci failed in " + program);
        }
    }
}
