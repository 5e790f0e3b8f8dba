package com.leadnest.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a part is started: its command, what it finds in the environment beside this process's own, where it runs, and
 * the signal (without SIG) that asks it to stop in an orderly way.
 */
public record Launch(List<String> command, Map<String, String> environment, Path directory, String stopSignal) {

    public static Launch of(List<String> command, Path directory) {
        return new Launch(command, Map.of(), directory, "TERM");
    }

    public Launch stoppedBy(String signal) {
        return new Launch(command, environment, directory, signal);
    }

    public Launch with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(more);
        return new Launch(command, Map.copyOf(all), directory, stopSignal);
    }
}
