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
    private final List<Goal> goals = new ArrayList<>();

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
        goals.add(goal);
        out.println(goal.line());
    }

    /** Whether there was a goal and none was missed. */
    public boolean passed() {
        return !goals.isEmpty() && goals.stream().allMatch(Goal::passed);
    }

    /** Writes deploy/bench/results/NAME.md, over the former one: history is the repository's. */
    public void keep() throws IOException {
        Path home = SourceTree.find();
        Path results = Files.createDirectories(home.resolve("deploy/bench/results"));
        Files.writeString(results.resolve(name + ".md"), text(Machine.here(home)));
    }

    String text(Machine machine) {
        StringBuilder text = new StringBuilder("# bench " + name + "\n\n");
        goals.forEach(goal -> text.append("    ").append(goal.line()).append('\n'));
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
