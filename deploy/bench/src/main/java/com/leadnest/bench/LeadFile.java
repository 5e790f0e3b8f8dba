package com.leadnest.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Leads as a spreadsheet and, for {@code \copy}, the valid ones of them as they end up in the table.
 *
 * @param upload the spreadsheet: 1 % invalid, 2 % duplicates
 * @param clean the columns id, business_id, name, email, phone, business_name, notes, status, source, created_at,
 *     updated_at
 * @param valid how many leads come out of it
 */
record LeadFile(Path upload, Path clean, int valid) {

    private static final String[] FIRST = {"Ann", "Bob", "Cleo", "Dan", "Eve", "Finn", "Gus", "Hal", "Ida", "Joe"};
    private static final String[] LAST = {"Archer", "Baker", "Carver", "Dyer", "Fisher", "Gardener", "Hunter", "Mason"};

    static LeadFile write(Path directory, int rows) throws IOException {
        Path upload = directory.resolve("leads.csv");
        Path clean = directory.resolve("clean.csv");
        Random random = new Random(7);
        int valid = 0;
        String business = "01900000-0000-7000-8000-000000000000";
        try (BufferedWriter leads = Files.newBufferedWriter(upload);
                BufferedWriter copy = Files.newBufferedWriter(clean)) {
            leads.write("name,email,phone,business_name,notes\n");
            for (int i = 0; i < rows; i++) {
                boolean repeated = i % 50 == 49;
                int person = repeated ? i - 9 : i;
                String name = FIRST[person % 10] + " " + LAST[person / 10 % 8];
                String email = "person" + Integer.toUnsignedString(person * 0x9E3779B1, 36) + "@example.com";
                String digits = String.valueOf(2_010_000_000L + (person * 7_919L) % 7_000_000_000L);
                String phone = "(" + digits.substring(0, 3) + ") " + digits.substring(3, 6) + "-" + digits.substring(6);
                String company = LAST[person % 8] + " & " + LAST[person / 8 % 8];
                String notes = "asked about offer " + random.nextInt(1000);
                boolean invalid = i % 100 == 7;
                leads.write(String.join(",", name, invalid ? "no address" : email, phone, company, notes) + "\n");
                if (!invalid && !repeated) {
                    String id = String.format("01900000-%04x-7000-8000-%012x", person >>> 16, (long) person);
                    copy.write(id + "," + business + "," + name + "," + email + ",+1" + digits + "," + company + ","
                            + notes + ",new,import,2026-01-01T00:00:00Z,2026-01-01T00:00:00Z\n");
                    valid++;
                }
            }
        }
        return new LeadFile(upload, clean, valid);
    }
}
