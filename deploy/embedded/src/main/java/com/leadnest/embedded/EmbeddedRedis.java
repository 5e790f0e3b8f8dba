package com.leadnest.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import redis.embedded.core.ExecutableProvider;

/** A real Redis on the loopback interface. Its append-only file keeps limits and revocations over a restart. */
public final class EmbeddedRedis implements Part {

    private static final int PROBE_MILLIS = 1000;
    private static final ExecutableProvider PROGRAM = ExecutableProvider.newJarResourceProvider();

    private final Path data;
    private final int port;

    /** @param data kept between starts */
    public EmbeddedRedis(Path data, int port) {
        this.data = data.toAbsolutePath();
        this.port = port;
    }

    @Override
    public String name() {
        return "redis";
    }

    /** {@code redis://host:port/0}, as REDIS_URL wants it. */
    public String url() {
        return "redis://127.0.0.1:%d/0".formatted(port);
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void prepare() throws IOException {
        Files.createDirectories(data);
        Path program = data.resolve("redis-server");
        if (!Files.exists(program)) {
            Files.copy(PROGRAM.get().toPath(), program);
            program.toFile().setExecutable(true);
        }
    }

    @Override
    public Launch launch() {
        return Launch.of(
                List.of(
                        data.resolve("redis-server").toString(),
                        "--port",
                        Integer.toString(port),
                        "--bind",
                        "127.0.0.1",
                        "--dir",
                        data.toString(),
                        "--appendonly",
                        "yes",
                        "--save",
                        "",
                        "--maxmemory",
                        "128mb",
                        "--maxmemory-policy",
                        "volatile-ttl"),
                data);
    }

    @Override
    public boolean ready() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), PROBE_MILLIS);
            socket.setSoTimeout(PROBE_MILLIS);
            socket.getOutputStream().write("PING\r\n".getBytes(StandardCharsets.US_ASCII));
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            return "+PONG".equals(answer.readLine());
        } catch (IOException | UncheckedIOException starting) {
            return false;
        }
    }
}
