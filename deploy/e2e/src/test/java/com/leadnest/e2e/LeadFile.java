package com.leadnest.e2e;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A generated file of leads whose right counts are known. */
final class LeadFile {

    /** Every 100th row has an e-mail that is none. */
    static final int INVALID_EVERY = 100;

    private LeadFile() {}

    /** @return the file; of its rows, {@code rows / 100} are invalid and all others are distinct leads */
    static Path of(Path folder, int rows) throws IOException {
        Path file = folder.resolve("leads-" + rows + ".csv");
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            out.println("name,email,phone,business_name,source,notes");
            for (int row = 1; row <= rows; row++) {
                String email = row % INVALID_EVERY == 0 ? "broken" + row : "lead" + row + "@example.org";
                out.printf(
                        "Lead %d,%s,+1512%07d,Shop %d,google_ads,\"asked, twice\"%n",
                        row, email, 2_000_000 + row, row % 500);
            }
        }
        return file;
    }
}
