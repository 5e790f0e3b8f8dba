package com.leadnest.bench;

import com.leadnest.standalone.client.RunningStack;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** {@code \copy} into a table like leads with all its indexes; by pgjdbc where there is no psql. */
final class CopyPeer {

    private static final String COPY =
            "copy lead.bench_leads (id, business_id, name, email, phone, business_name, notes,"
                    + " status, source, created_at, updated_at) from stdin with (format csv)";

    private final RunningStack stack;
    private final Connection database;
    private final boolean psql;

    private CopyPeer(RunningStack stack, Connection database, boolean psql) {
        this.stack = stack;
        this.database = database;
        this.psql = psql;
    }

    static CopyPeer of(RunningStack stack, Connection database) throws InterruptedException {
        boolean psql;
        try {
            psql = new ProcessBuilder("psql", "--version").start().waitFor() == 0;
        } catch (IOException none) {
            psql = false;
        }
        return new CopyPeer(stack, database, psql);
    }

    String name() {
        return psql ? "psql \\copy" : "pgjdbc copy (psql is not installed)";
    }

    double rowsPerSecond(LeadFile file) throws Exception {
        ImportBench.execute(database, "drop table if exists lead.bench_leads");
        ImportBench.execute(database, "create table lead.bench_leads (like lead.leads including all)");
        ImportBench.execute(database, "checkpoint");
        long began = System.nanoTime();
        if (psql) {
            byPsql(file);
        } else {
            byDriver(file);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        ImportBench.execute(database, "drop table lead.bench_leads");
        return file.valid() / seconds;
    }

    private void byPsql(LeadFile file) throws IOException, InterruptedException {
        ProcessBuilder psql = new ProcessBuilder(
                "psql",
                "-q",
                "-v",
                "ON_ERROR_STOP=1",
                "-h",
                "127.0.0.1",
                "-p",
                Integer.toString(stack.port("postgres")),
                "-U",
                "postgres",
                "-d",
                "leadnest",
                "-c",
                "\\" + COPY.replace("from stdin", "from '" + file.clean() + "'"));
        psql.environment().put("PGPASSWORD", stack.databaseLogin("postgres").getProperty("password"));
        Process process = psql.inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("psql failed");
        }
    }

    private void byDriver(LeadFile file) throws IOException, SQLException {
        try (Reader rows = Files.newBufferedReader(file.clean())) {
            database.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, rows);
        }
    }
}
