package com.leadnest.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Rounds in which the candidates take turns. A machine's speed drifts within minutes, so two figures compare only when
 * they were taken side by side.
 */
public final class Rounds {

    private final int count;
    private final Report report;
    private final Map<String, Callable<Double>> candidates = new LinkedHashMap<>();

    public Rounds(int count, Report report) {
        this.count = count;
        this.report = report;
    }

    /** @param measure gives one figure for one round */
    public Rounds candidate(String name, Callable<Double> measure) {
        candidates.put(name, measure);
        return this;
    }

    /** @return the samples of each candidate, all written to the report */
    public Map<String, Samples> run() throws Exception {
        Map<String, double[]> values = new LinkedHashMap<>();
        candidates.keySet().forEach(name -> values.put(name, new double[count]));
        for (int round = 0; round < count; round++) {
            for (Map.Entry<String, Callable<Double>> candidate : candidates.entrySet()) {
                double value = candidate.getValue().call();
                values.get(candidate.getKey())[round] = value;
                report.progress("round %d, %s: %,.2f".formatted(round + 1, candidate.getKey(), value));
            }
        }
        Map<String, Samples> samples = new LinkedHashMap<>();
        values.forEach((name, figures) -> {
            samples.put(name, Samples.of(figures));
            report.note(name + ": " + samples.get(name));
        });
        return samples;
    }
}
