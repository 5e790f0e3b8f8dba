package com.leadnest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

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
    void aYieldingServiceRunsAtALowerPriority() throws Exception {
        int own = priority(List.of());

        assertThat(priority(beforeJava(Service.named("any").yielding(7)))).isEqualTo(own + 7);
        assertThat(beforeJava(Service.named("any"))).isEmpty();
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
