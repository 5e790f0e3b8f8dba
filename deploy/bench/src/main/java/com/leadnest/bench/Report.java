package com.leadnest.bench;

import com.leadnest.standalone.client.SourceTree;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What one benchmark has found: shown as it comes, kept at the end. */
public final class Report {

    private final String name;
    private final PrintStream out;
    private final List<String> notes = new ArrayList<>();
    private final List<Verdict> verdicts = new ArrayList<>();

    public Report(String name, PrintStream out) {
        this.name = name;
        this.out = out;
    }

    /** Something to see while it runs; it is not kept. */
    public void progress(String line) {
        out.println("  " + line);
    }

    /** A figure or a circumstance that belongs to the result. */
    public void note(String line) {
        notes.add(line);
        out.println("  " + line);
    }

    public void goal(Goal goal) {
        verdict(new Verdict(goal.line(), goal.passed()));
    }

    /**
     * A bar that is not one number.
     *
     * @param line as it ends but for the verdict, for example {@code sends chaos: doubled 0, lost 0 (bar 0/0)}
     */
    public void goal(String line, boolean passed) {
        verdict(new Verdict(line + (passed ? " PASS" : " FAIL"), passed));
    }

    private void verdict(Verdict verdict) {
        verdicts.add(verdict);
        out.println(verdict.line());
    }

    private record Verdict(String line, boolean passed) {}

    /** Whether there was a goal and none was missed. */
    public boolean passed() {
        return !verdicts.isEmpty() && verdicts.stream().allMatch(Verdict::passed);
    }

    /** Writes deploy/bench/results/NAME.md, over the former one: history is the repository's. */
    public void keep() throws IOException {
        Path home = SourceTree.find();
        Path results = Files.createDirectories(home.resolve("deploy/bench/results"));
        Files.writeString(results.resolve(name + ".md"), text(Machine.here(home)));
    }

    String text(Machine machine) {
        StringBuilder text = new StringBuilder("# bench " + name + "\n\n");
        verdicts.forEach(verdict -> text.append("    ").append(verdict.line()).append('\n'));
        text.append('\n');
        notes.forEach(note -> text.append("- ").append(note).append('\n'));
        return text.append("\nTaken ")
                .append(Instant.now().truncatedTo(ChronoUnit.MINUTES))
                .append(" at commit ")
                .append(machine.commit())
                .append(" on ")
                .append(machine.description())
                .append(".\n")
                .toString();
    }
}
