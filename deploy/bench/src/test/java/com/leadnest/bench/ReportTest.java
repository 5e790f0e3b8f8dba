package com.leadnest.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTest {

    private final Report report = new Report("import", new PrintStream(OutputStream.nullOutputStream()));

    @Test
    void aGoalIsOneLineWithItsBarAndItsVerdict() {
        assertThat(Goal.atLeast("G9 import vs \\copy", 0.634, 0.6).line())
                .isEqualTo("G9 import vs \\copy: 0.63 (bar 0.60) PASS");
        assertThat(Goal.atMost("gateway resident", 251.4, 250, " MB").line())
                .isEqualTo("gateway resident: 251 MB (bar ≤ 250 MB) FAIL");
        assertThat(Goal.atLeast("nothing measured", Double.NaN, 0).passed()).isFalse();
    }

    @Test
    void oneMissedGoalOrNoneAtAllFailsTheBenchmark() {
        assertThat(report.passed()).isFalse();
        report.goal(Goal.atLeast("one", 1, 0.5));
        assertThat(report.passed()).isTrue();
        report.goal(Goal.atLeast("other", 0.4, 0.5));
        assertThat(report.passed()).isFalse();
    }

    @Test
    void candidatesTakeTurnsAndTheirMedianAndSpreadAreNoted() throws Exception {
        List<String> order = new ArrayList<>();
        double[] ours = {5, 1, 3};
        Map<String, Samples> samples = new Rounds(3, report)
                .candidate("ours", () -> {
                    order.add("ours");
                    return ours[order.size() / 2];
                })
                .candidate("peer", () -> {
                    order.add("peer");
                    return 2.0;
                })
                .run();

        assertThat(order).containsExactly("ours", "peer", "ours", "peer", "ours", "peer");
        assertThat(samples.get("ours").median()).isEqualTo(3);
        assertThat(samples.get("ours")).hasToString("median 3.00 (1.00 to 5.00, 3 rounds)");
        assertThat(report.text(new Machine("a machine", "abc")))
                .startsWith("# bench import\n")
                .contains("- peer: median 2.00 (2.00 to 2.00, 3 rounds)")
                .contains("at commit abc on a machine.");
    }
}
