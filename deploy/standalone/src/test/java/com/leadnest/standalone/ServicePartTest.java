package com.leadnest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.embedded.Launch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServicePartTest {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @Test
    void aServiceBehindEventsRunsAtAThirdOfThePriority() throws Exception {
        int own = priority(List.of());

        assertThat(priority(beforeJava(Service.named("any").turn(Turn.BEHIND_EVENTS))))
                .isEqualTo(own + 5);
        assertThat(priority(beforeJava(Service.named("any").turn(Turn.BEHIND_SCORES))))
                .isEqualTo(own + 5);
        assertThat(beforeJava(Service.named("any"))).isEmpty();
    }

    @Test
    void onlyAServiceBehindScoresLetsABacklogWait() {
        assertThat(standBack(Turn.BEHIND_SCORES)).isEqualTo("PT45S");
        assertThat(standBack(Turn.BEHIND_EVENTS)).isNull();
        assertThat(standBack(Turn.FIRST)).isNull();
    }

    private static String standBack(Turn turn) {
        Launch launch =
                new ServicePart(Service.named("any").turn(turn), Path.of("nowhere"), 1, Map.of("A", "b")).launch();
        assertThat(launch.environment()).containsEntry("A", "b");
        return launch.environment().get("LEADNEST_INBOX_STAND_BACK");
    }

    private static List<String> beforeJava(Service service) {
        List<String> command = new ServicePart(service, Path.of("nowhere"), 1, Map.of())
                .launch()
                .command();
        return command.subList(0, command.indexOf(JAVA.toString()));
    }

    /** What a program started this way is told of its own priority. */
    private static int priority(List<String> prefix) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(prefix);
        command.add("nice");
        Process process = new ProcessBuilder(command).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(process.waitFor()).isZero();
        return Integer.parseInt(said.trim());
    }
}
