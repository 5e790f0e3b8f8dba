package com.leadnest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * G12: what the gateway passes on (RS256-3072 token, Redis limit, routing) against a bare nginx proxy, both in front of
 * the same nginx worker that answers 250 bytes of JSON.
 */
final class GatewayThroughput implements Benchmark {

    private static final double BAR = 0.33;
    private static final int ROUNDS = 5;
    private static final int SECONDS = 8;
    private static final int WARM_UP_SECONDS = 25;
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern BAD = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");

    @Override
    public void run(Report report) throws Exception {
        List<String> missing = new ArrayList<>();
        for (String program : List.of("nginx", "wrk")) {
            if (!installed(program)) {
                missing.add(program);
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException("bench gateway needs " + String.join(" and ", missing)
                    + ": on Debian, apt-get install nginx-light wrk");
        }
        Path directory = Files.createTempDirectory("leadnest-bench-gateway-");
        try (GatewayUnderLoad stack = GatewayUnderLoad.start(directory)) {
            report.progress("warming up");
            wrk(stack.gatewayUrl(), stack.token(), WARM_UP_SECONDS);
            Map<String, Samples> rates = new Rounds(ROUNDS, report)
                    .candidate("nginx proxy, req/s", () -> wrk(stack.nginxUrl(), stack.token(), SECONDS))
                    .candidate("gateway, req/s", () -> wrk(stack.gatewayUrl(), stack.token(), SECONDS))
                    .run();
            double ratio = rates.get("gateway, req/s").median()
                    / rates.get("nginx proxy, req/s").median();
            report.note("wrk -t1 -c32, " + SECONDS + " s a round; gateway with the memory ./leadnest up gives it");
            report.goal(Goal.atLeast("G12 gateway vs bare nginx proxy", ratio, BAR));
        }
    }

    private static boolean installed(String program) {
        return List.of("/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin").stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** Requests per second; fails when one was refused. */
    private static double wrk(String url, String token, int seconds) throws IOException, InterruptedException {
        Process wrk = new ProcessBuilder(
                        "wrk", "-t1", "-c32", "-d" + seconds + "s", "-H", "Authorization: Bearer " + token, url)
                .redirectErrorStream(true)
                .start();
        String output = new String(wrk.getInputStream().readAllBytes());
        if (!wrk.waitFor(seconds + 30L, TimeUnit.SECONDS) || wrk.exitValue() != 0) {
            throw new IllegalStateException("wrk failed:\n" + output);
        }
        Matcher bad = BAD.matcher(output);
        if (bad.find()) {
            throw new IllegalStateException(bad.group(1) + " requests to " + url + " were refused");
        }
        Matcher rate = RATE.matcher(output);
        if (!rate.find()) {
            throw new IllegalStateException("wrk said no rate:\n" + output);
        }
        return Double.parseDouble(rate.group(1));
    }
}
