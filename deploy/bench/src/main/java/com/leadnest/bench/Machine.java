package com.leadnest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Where a figure was taken. */
record Machine(String description, String commit) {

    static Machine here(Path home) {
        String description = "%d processors (%s), %s, %s %s, Java %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        fromProc("/proc/cpuinfo", "model name"),
                        memory(),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("java.version"));
        return new Machine(description, commit(home));
    }

    private static String memory() {
        String total = fromProc("/proc/meminfo", "MemTotal").replaceAll("[^0-9]", "");
        return total.isEmpty() ? "memory unknown" : Long.parseLong(total) / 1024 / 1024 + " GiB";
    }

    private static String fromProc(String file, String key) {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).trim())
                    .findFirst()
                    .orElse("");
        } catch (IOException notLinux) {
            return "";
        }
    }

    private static String commit(Path home) {
        try {
            Process git = new ProcessBuilder("git", "describe", "--always", "--dirty", "--exclude", "*")
                    .directory(home.toFile())
                    .start();
            git.waitFor(5, TimeUnit.SECONDS);
            String answer = new String(git.getInputStream().readAllBytes()).trim();
            return answer.isEmpty() ? "unknown" : answer;
        } catch (IOException e) {
            return "unknown";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "unknown";
        }
    }
}
