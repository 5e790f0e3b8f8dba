package com.leadnest.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are no leads get a clear 4xx through the gateway, and nothing is half-written. */
class BadUploadIT {

    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };

    private static Business business;

    @TempDir
    private Path folder;

    @BeforeAll
    static void register() {
        business = Business.register();
    }

    @ParameterizedTest(name = "{0} is answered {1}")
    @CsvSource({
        "empty, 400",
        "header only, 400",
        "no usable column, 400",
        "a zip, 415",
        "an image, 415",
        "nothing but NULs, 415"
    })
    void refusesTheFile(String kind, int status) throws IOException {
        Answer answer = business.api().upload(file(kind), Map.of());
        assertThat(answer.status()).as(answer.body()).isBetween(400, 422);
        assertThat(answer.json().path("message").asText()).isNotBlank();
        assertThat(answer.status()).as(answer.body()).isIn(status, 422);
        assertThat(business.leads()).isZero();
    }

    private Path file(String kind) throws IOException {
        Path file = folder.resolve("leads.csv");
        switch (kind) {
            case "empty" -> Files.createFile(file);
            case "header only" -> Files.writeString(file, "name,email,phone\n");
            case "no usable column" -> Files.writeString(file, "colour,size\nred,5\nblue,6\n");
            case "a zip" -> zip(file);
            case "an image" -> Files.write(file, PNG);
            case "nothing but NULs" -> Files.write(file, new byte[4096]);
            default -> throw new IllegalArgumentException(kind);
        }
        return file;
    }

    private static void zip(Path file) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
            out.putNextEntry(new ZipEntry("leads.txt"));
            out.write("name,email\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void answersAnUnknownJobAndAnImpossibleOneAlike() {
        assertThat(business.api()
                        .get("/leads/import-status/job_01kk5z2a2df7q9sxt6m4c8e0ab")
                        .status())
                .isEqualTo(404);
        assertThat(business.api().get("/leads/import-status/nonsense").status()).isEqualTo(404);
    }
}
