package com.leadnest.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Makes a new data directory with its roles and its database, before any server has run on it. */
final class PostgresCluster {

    private static final long LIMIT_SECONDS = 60;

    private final Path data;
    private final String password;

    PostgresCluster(Path data, String password) {
        this.data = data;
        this.password = password;
    }

    void create() throws IOException {
        Path fresh = data.resolveSibling(data.getFileName() + ".new");
        Files.createDirectories(data.getParent());
        removeTree(fresh);
        Files.createDirectory(fresh);
        Path secret = Files.createTempFile(data.getParent(), "initdb", ".secret");
        try {
            Files.writeString(secret, password + "\n");
            initialise(fresh, secret);
            addOwner(fresh);
        } finally {
            Files.deleteIfExists(secret);
        }
        // Moved at the end: an interrupted first start leaves no half-made cluster behind.
        removeTree(data);
        Files.move(fresh, data);
    }

    private void initialise(Path fresh, Path secret) throws IOException {
        UnprivilegedCommand.grant(secret, fresh);
        List<String> command = new ArrayList<>(UnprivilegedCommand.of(EmbeddedPostgres.program("initdb")));
        command.addAll(List.of("-D", fresh.toString(), "-U", "postgres", "--pwfile=" + secret));
        command.addAll(List.of("--auth=scram-sha-256", "--encoding=UTF8", "--no-sync", "--no-instructions"));
        // The same order and the same upper and lower case on every machine, whatever locales it has.
        command.addAll(List.of("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        run(command, "");
    }

    /** In single-user mode every line is one statement. */
    private void addOwner(Path fresh) throws IOException {
        List<String> command = new ArrayList<>(UnprivilegedCommand.of(EmbeddedPostgres.program("postgres")));
        command.addAll(List.of("--single", "-D", fresh.toString(), "-F", "postgres"));
        String owner = EmbeddedPostgres.OWNER;
        run(
                command,
                "create role %s login createrole password '%s'\n".formatted(owner, password)
                        + "create database %s owner %s\n".formatted(EmbeddedPostgres.DATABASE, owner));
    }

    private static void run(List<String> command, String input) throws IOException {
        Path output = Files.createTempFile("leadnest-postgres", ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try (var stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        }
        try {
            boolean ended = process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
            if (!ended || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException(String.join(" ", command) + " failed:\n" + Files.readString(output));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static void removeTree(Path directory) throws IOException {
        if (Files.exists(directory)) {
            DirectoryTree.delete(directory);
        }
    }
}
