package com.leadnest.lead.importing.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.testing.identity.TestTokens;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@ImportServiceTest
class BadUploadsTest {

    private final UUID business = UUID.randomUUID();

    static Stream<Arguments> hopeless() {
        return Stream.of(
                Arguments.of("empty file", bytes(""), 422, "empty_file", "empty"),
                Arguments.of("white space", bytes(" \n\n  \r\n"), 422, "empty_file", "white space"),
                Arguments.of("header only", bytes("name,email\n"), 422, "no_data_rows", "no rows"),
                Arguments.of(
                        "no usable column", bytes("colour,size\nred,3\n"), 422, "no_usable_column", "colour, size"),
                Arguments.of("10,000 columns", bytes(columns()), 422, "too_many_columns", "10000 columns"),
                Arguments.of("zip", bytes("PK\u0003\u0004\u0014\0\0\0a.txt"), 415, "unsupported_media_type", "ZIP"),
                Arguments.of(
                        "damaged workbook",
                        bytes("PK\u0003\u0004[Content_Types].xml xl/"),
                        415,
                        "unsupported_media_type",
                        "Excel"),
                Arguments.of("old workbook", latin("\u00d0\u00cf\u0011\u00e0"), 415, "unsupported_media_type", ".xls"),
                Arguments.of(
                        "workbook with a password",
                        latin("\u00d0\u00cf\u0011\u00e0E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"),
                        415,
                        "unsupported_media_type",
                        "password"),
                Arguments.of("pdf", bytes("%PDF-1.7 ..."), 415, "unsupported_media_type", "PDF"),
                Arguments.of("png", latin("\u0089PNG\r\n\u001a\n"), 415, "unsupported_media_type", "PNG"),
                Arguments.of("jpeg", latin("\u00ff\u00d8\u00ff\u00e0"), 415, "unsupported_media_type", "JPEG"),
                Arguments.of("NULs", new byte[5000], 415, "unsupported_media_type", "NUL"),
                Arguments.of("web page", bytes("<!DOCTYPE html><html>"), 415, "unsupported_media_type", "web page"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hopeless")
    void aHopelessFileIsRefusedAtOnceAndNamed(String what, byte[] content, int status, String code, String words)
            throws Exception {
        Response refused = Imports.upload(business, "leads.csv", content, Map.of());

        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(status);
        assertThat(refused.jsonPath().getString("error")).isEqualTo(code);
        assertThat(refused.jsonPath().getString("message")).contains(words);
        assertThat(refused.jsonPath().getString("request_id")).startsWith("req_");
        assertThat(Imports.count("import_jobs", business)).isZero();
        assertThat(filesOf(business)).isEmpty();
    }

    @Test
    void aWrongPartIsNamed() {
        byte[] file = bytes("name\nAnn Lee\n");
        for (Map.Entry<String, String> part :
                Map.of("mode", "merge", "country", "Atlantis", "mapping", "[").entrySet()) {
            Response refused = Imports.upload(business, "a.csv", file, Map.of(part.getKey(), part.getValue()));
            assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
            assertThat(refused.jsonPath().getString("error")).isEqualTo("validation_failed");
            assertThat(refused.jsonPath().getMap("details")).containsOnlyKeys(part.getKey());
        }
    }

    @Test
    void anUploadWithoutAFileOrWithAnotherTypeIsRefused() {
        given().header("Authorization", TestTokens.bearer(business))
                .multiPart("mode", "both")
                .post("/leads/bulk-import")
                .then()
                .statusCode(400);
        given().header("Authorization", TestTokens.bearer(business))
                .contentType("application/json")
                .body("{}")
                .post("/leads/bulk-import")
                .then()
                .statusCode(415);
        given().header("Authorization", TestTokens.bearer(business, "viewer"))
                .multiPart("file", "a.csv", bytes("name\nAnn Lee\n"))
                .post("/leads/bulk-import")
                .then()
                .statusCode(403);
    }

    @Test
    void twoGigabytesAreRefusedBeforeTheyAreSent() throws IOException {
        String head = "POST /leads/bulk-import HTTP/1.1\r\nHost: x\r\nAuthorization: " + TestTokens.bearer(business)
                + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 2147483648\r\n\r\n";
        try (Socket socket = new Socket("127.0.0.1", port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            byte[] answer = socket.getInputStream().readNBytes(12);
            assertThat(new String(answer, StandardCharsets.ISO_8859_1)).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void aTruncatedUploadLeavesNothing() throws Exception {
        String part = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\nname,email\n";
        String head = "POST /leads/bulk-import HTTP/1.1\r\nHost: x\r\nAuthorization: " + TestTokens.bearer(business)
                + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 1000000\r\n\r\n";
        try (Socket socket = new Socket("127.0.0.1", port())) {
            OutputStream out = socket.getOutputStream();
            out.write((head + part + "Ann Lee,ann@example.com\n".repeat(10_000)).getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }
        JsonPath list = given().header("Authorization", TestTokens.bearer(business))
                .get("/leads/imports")
                .jsonPath();
        assertThat(list.getList("imports")).isEmpty();
        assertThat(filesOf(business)).isEmpty();
    }

    @Test
    void aFieldOfFiveMegabytesCostsItsRow() {
        String file = "name,email,notes\nAnn Lee,ann@example.com,\"" + "x".repeat(5 << 20)
                + "\"\nBob Ray,bob@example.com,ok\n";

        JsonPath status = Imports.importNow(business, "a.csv", bytes(file));

        assertThat(status.getLong("created")).isEqualTo(1);
        assertThat(status.getString("errors[0].error")).isEqualTo("Invalid notes: longer than 10000 characters");
    }

    @Test
    void aQuoteThatIsNeverClosedCostsItsRow() {
        String file = "name,email\n\"Ann Lee,ann@example.com\nBob Ray,bob@example.com\nNul\0la Rae,nulla@example.com\n";

        JsonPath status = Imports.importNow(business, "a.csv", bytes(file));

        assertThat(status.getLong("created")).isEqualTo(1);
        assertThat(status.getLong("failed")).isEqualTo(2);
        assertThat(status.getString("errors[0].error")).contains("never closed");
        assertThat(status.getString("errors[1].error")).contains("NUL");
        assertThat(status.getInt("errors[1].line")).isEqualTo(4);
    }

    @Test
    void nobodySeesAnImportOfAnotherBusiness() {
        JsonPath done = Imports.importNow(business, "a.csv", bytes("name,email\nAnn Lee,nope\n"));
        String job = done.getString("job_id");
        UUID other = UUID.randomUUID();
        for (String path : List.of("import-status/%s", "import-status/%s/events", "imports/%s/rejected")) {
            for (String id : List.of(job, TypeId.JOB.newText(), "job_nonsense")) {
                Response hidden = given().header("Authorization", TestTokens.bearer(other))
                        .get("/leads/" + path.formatted(id));
                assertThat(hidden.statusCode()).as(path + hidden.asString()).isEqualTo(404);
            }
        }
        given().header("Authorization", TestTokens.bearer(other))
                .post("/leads/imports/" + job + "/cancel")
                .then()
                .statusCode(404);
    }

    private static List<Path> filesOf(UUID business) throws IOException {
        Path directory = Path.of(ConfigProvider.getConfig().getValue("leadnest.import.data-dir", String.class))
                .resolve("uploads/" + business);
        if (!Files.exists(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }

    private static int port() {
        return RestAssured.port;
    }

    private static String columns() {
        String header = IntStream.range(0, 10_000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
        return header + "\n" + ",".repeat(9_999) + "\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] latin(String text) {
        return Arrays.copyOf(text.getBytes(StandardCharsets.ISO_8859_1), 400);
    }
}
