package com.leadnest.bench;

import com.leadnest.standalone.client.RunningStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How long everything takes to be ready once it is built, and how much memory each service then has. */
final class Footprint implements Benchmark {

    private static final double SECONDS = 45;
    private static final double MEGABYTES = 250;
    private static final List<String> SERVERS = List.of("postgres", "redis", "kafka");
    private static final List<String> SERVICES = List.of(
            "auth-service",
            "lead-service",
            "scoring-service",
            "analytics-service",
            "nurture-service",
            "inbox-service",
            "gateway");

    @Override
    public void run(Report report) throws Exception {
        try (RunningStack stack = RunningStack.up(Map.of())) {
            double seconds = stack.startup().toMillis() / 1000.0;
            for (String server : SERVERS) {
                report.note("%s: %.0f MB resident".formatted(server, resident(stack, server)));
            }
            report.goal(Goal.atMost("footprint up to ready, on empty data", seconds, SECONDS, " s"));
            for (String service : SERVICES) {
                report.goal(
                        Goal.atMost("footprint " + service + " resident", resident(stack, service), MEGABYTES, " MB"));
            }
        }
    }

    /** PostgreSQL's backends share their buffers, so for it this is an upper bound. */
    private static double resident(RunningStack stack, String part) {
        ProcessHandle process = stack.process(part);
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToDouble(Footprint::residentMegabytes)
                .sum();
    }

    private static double residentMegabytes(ProcessHandle process) {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }
}
