package com.leadnest.bench;

import com.leadnest.bench.relay.Relay;
import com.leadnest.bench.sends.Sends;
import com.leadnest.bench.steps.Steps;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** {@code ./leadnest bench NAME…}: measures, prints a line per goal, keeps the results, and fails when one is missed. */
public final class Main {

    private static final int MISTAKE = 2;

    private Main() {}

    private static Map<String, Supplier<Benchmark>> benchmarks() {
        Map<String, Supplier<Benchmark>> all = new LinkedHashMap<>();
        all.put("footprint", Footprint::new);
        all.put("gateway", GatewayThroughput::new);
        all.put("import", ImportBench::new);
        all.put("relay", Relay::new);
        all.put("sends", Sends::new);
        all.put("steps", Steps::new);
        return all;
    }

    /** @param args names of benchmarks */
    public static void main(String[] args) throws Exception {
        Map<String, Supplier<Benchmark>> all = benchmarks();
        for (String name : args) {
            if (!all.containsKey(name)) {
                System.err.println("no benchmark " + name + "; there are: " + String.join(" ", all.keySet()));
                System.exit(MISTAKE);
            }
        }
        boolean passed = args.length > 0;
        for (String name : args) {
            Report report = new Report(name, System.out);
            all.get(name).get().run(report);
            report.keep();
            passed &= report.passed();
        }
        System.exit(passed ? 0 : 1);
    }
}
