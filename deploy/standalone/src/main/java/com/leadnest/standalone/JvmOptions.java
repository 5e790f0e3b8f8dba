package com.leadnest.standalone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a service's JVM is set up to share two processors and little memory with the others. */
final class JvmOptions {

    private JvmOptions() {}

    /** @param application its quarkus-app directory, where the build may have left an archive of its classes */
    static List<String> of(Service service, Path application) {
        List<String> options = new ArrayList<>();
        options.add("-Xmx" + service.heap());
        // A sixty-fourth of the machine otherwise, which start-up fills with garbage before the first collection.
        options.add("-Xms48m");
        options.add("-XX:+UseSerialGC");
        // A batch of events is garbage as soon as it is committed. Room for it to die young: what does not find any
        // fills the old half, and a fifth of an import's processor time went into emptying that.
        options.add("-XX:NewRatio=1");
        options.add("-XX:SurvivorRatio=4");
        // Give memory back after a peak instead of keeping it for the next one, but not so that the next one starves.
        options.add("-XX:MinHeapFreeRatio=50");
        options.add("-XX:MaxHeapFreeRatio=70");
        options.add("-Xss512k");
        options.add("-XX:ReservedCodeCacheSize=64m");
        options.add("-XX:+ExitOnOutOfMemoryError");
        options.add("-Dfile.encoding=UTF-8");
        if (!service.optimising()) {
            options.add("-XX:TieredStopAtLevel=1");
        }
        Path built = application.resolve("app-cds.jsa");
        if (Files.exists(built)) {
            options.add("-XX:SharedArchiveFile=" + built);
            options.add("-Xshare:auto");
        }
        return options;
    }
}
