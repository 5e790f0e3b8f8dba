package com.leadnest.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A business of its own at a running LeadNest. */
public record Account(URI url, String token) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    public static Account register(URI url) throws IOException, InterruptedException {
        String body = JSON.writeValueAsString(Map.of(
                "email", "bench-" + UUID.randomUUID() + "@example.com",
                "password", "seven green bicycles",
                "business_name", "Bench"));
        Map<String, Object> answer = send(HttpRequest.newBuilder(url.resolve("/auth/register"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        return new Account(url, (String) answer.get("token"));
    }

    /** @return id of the import */
    public String upload(Path file) throws IOException, InterruptedException {
        byte[] head = ("--bench\r\nContent-Disposition: form-data; name=\"file\"; filename=\"leads.csv\"\r\n"
                        + "Content-Type: text/csv\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = "\r\n--bench--\r\n".getBytes(StandardCharsets.UTF_8);
        HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.ofInputStream(() -> whole(head, file, tail));
        Map<String, Object> answer = send(authorised("/leads/bulk-import")
                .header("Content-Type", "multipart/form-data; boundary=bench")
                .POST(HttpRequest.BodyPublishers.fromPublisher(body, head.length + Files.size(file) + tail.length)));
        return (String) answer.get("job_id");
    }

    public Map<String, Object> importStatus(String job) throws IOException, InterruptedException {
        return send(authorised("/leads/import-status/" + job).GET());
    }

    /** The total a list tells. */
    public long total(String list) throws IOException, InterruptedException {
        return ((Number) send(authorised(list).GET()).get("total_count")).longValue();
    }

    public Map<String, Object> get(String path) throws IOException, InterruptedException {
        return send(authorised(path).GET());
    }

    public Map<String, Object> post(String path, Object body) throws IOException, InterruptedException {
        return send(withJson(path).POST(json(body)));
    }

    public Map<String, Object> put(String path, Object body) throws IOException, InterruptedException {
        return send(withJson(path).PUT(json(body)));
    }

    /** A POST of which the status counts: whoever asks twice at once sends it without waiting. */
    public CompletableFuture<Integer> postStatus(String path, Object body) throws IOException {
        return HTTP.sendAsync(withJson(path).POST(json(body)).build(), HttpResponse.BodyHandlers.discarding())
                .thenApply(HttpResponse::statusCode);
    }

    static Stream<String> metrics(int port) throws IOException, InterruptedException {
        URI metrics = URI.create("http://127.0.0.1:" + port + "/q/metrics");
        return HTTP.send(HttpRequest.newBuilder(metrics).build(), HttpResponse.BodyHandlers.ofLines())
                .body();
    }

    private HttpRequest.Builder withJson(String path) {
        return authorised(path).header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher json(Object body) throws IOException {
        return HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
    }

    private HttpRequest.Builder authorised(String path) {
        return HttpRequest.newBuilder(url.resolve(path)).header("Authorization", "Bearer " + token);
    }

    private static InputStream whole(byte[] head, Path file, byte[] tail) {
        try {
            return new SequenceInputStream(Collections.enumeration(List.of(
                    new ByteArrayInputStream(head), Files.newInputStream(file), new ByteArrayInputStream(tail))));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Map<String, Object> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body().isBlank() ? Map.of() : JSON.readValue(answer.body(), new TypeReference<>() {});
    }
}
