package com.leadnest.standalone;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Made at the first run and kept beside the data they protect, readable by the user alone. */
record Secrets(String jwtSecret, String databasePassword) {

    private static final int BYTES = 36;

    static Secrets in(Path file) throws IOException {
        if (!Files.exists(file)) {
            write(file);
        }
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        }
        return new Secrets(kept.getProperty("jwt_secret"), kept.getProperty("database_password"));
    }

    private static void write(Path file) throws IOException {
        Properties fresh = new Properties();
        fresh.setProperty("jwt_secret", random());
        fresh.setProperty("database_password", random());
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream out = Files.newOutputStream(draft)) {
            fresh.store(out, "LeadNest, embedded run: lose this file and nobody can sign in to these data again");
        }
        Files.move(draft, file);
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
