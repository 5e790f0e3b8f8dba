package com.leadnest.standalone;

import com.leadnest.embedded.Launch;
import com.leadnest.embedded.Part;
import com.leadnest.embedded.Readiness;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A service as its own JVM, from its built fast-jar. */
final class ServicePart implements Part {

    /**
     * Lowers the priority of what it starts to a third. Linux shares processors among sessions before it shares them
     * within one, and each part is its own session: that is lowered too, where there is such a thing.
     */
    private static final List<String> YIELDING = List.of(
            "/bin/sh", "-c", "{ echo 5 > /proc/self/autogroup; } 2> /dev/null; exec nice -n 5 \"$@\"", "yielding");

    /** About as long as half a million leads take to be imported and scored on two processors. */
    private static final Map<String, String> BEHIND_SCORES = Map.of("LEADNEST_INBOX_STAND_BACK", "PT45S");

    private final Service service;
    private final Path application;
    private final int port;
    private final Map<String, String> environment;

    /** @param home the source tree */
    ServicePart(Service service, Path home, int port, Map<String, String> environment) {
        this.service = service;
        this.application = home.resolve(service.name()).resolve("target/quarkus-app");
        this.port = port;
        this.environment = environment;
    }

    @Override
    public String name() {
        return service.name();
    }

    boolean facesTheUser() {
        return service.facesTheUser();
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void prepare() {
        if (!Files.exists(application.resolve("quarkus-run.jar"))) {
            throw new UserMistake(name() + " is not built: run ./leadnest up, which builds it");
        }
    }

    @Override
    public Launch launch() {
        List<String> command = new ArrayList<>(service.turn() == Turn.FIRST ? List.of() : YIELDING);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JvmOptions.of(service, application));
        command.addAll(List.of("-jar", "quarkus-run.jar"));
        Launch launch = Launch.of(command, application).with(environment);
        return service.turn() == Turn.BEHIND_SCORES ? launch.with(BEHIND_SCORES) : launch;
    }

    @Override
    public boolean ready() {
        return Readiness.of(port);
    }
}
