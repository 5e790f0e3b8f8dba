package com.leadnest.bench.steps;

import com.leadnest.embedded.FreePort;
import com.leadnest.embedded.Launch;
import com.leadnest.embedded.Part;
import com.leadnest.embedded.Readiness;
import com.leadnest.standalone.client.SourceTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** nurture-service as it is built, alone: a process that hands due steps over. */
final class NurturePart implements Part {

    private final String name;
    private final int port = FreePort.any();
    private final Map<String, String> environment;
    private final Path application = SourceTree.find().resolve("nurture-service/target/quarkus-app");

    NurturePart(String name, Map<String, String> environment) {
        this.name = name;
        this.environment = environment;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void prepare() {
        if (!Files.exists(application.resolve("quarkus-run.jar"))) {
            throw new IllegalStateException("nurture-service is not built");
        }
    }

    @Override
    public Launch launch() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
        Path archive = application.resolve("app-cds.jsa");
        if (Files.exists(archive)) {
            command.addAll(List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto"));
        }
        command.addAll(List.of("-Dquarkus.http.port=" + port, "-jar", "quarkus-run.jar"));
        return Launch.of(command, application).with(environment);
    }

    @Override
    public boolean ready() {
        return Readiness.of(port);
    }
}
