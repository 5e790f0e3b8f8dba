package com.leadnest.standalone.client;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the source tree is: LEADNEST_HOME, else the nearest directory upwards that has the command in it. */
public final class SourceTree {

    private SourceTree() {}

    /** @throws IllegalStateException outside of a source tree */
    public static Path find() {
        String configured = System.getenv("LEADNEST_HOME");
        Path start = Path.of(configured == null ? "" : configured).toAbsolutePath();
        for (Path directory = start; directory != null; directory = directory.getParent()) {
            if (Files.isExecutable(directory.resolve("leadnest")) && Files.exists(directory.resolve("pom.xml"))) {
                return directory;
            }
        }
        throw new IllegalStateException("no LeadNest source tree at or above " + start);
    }
}
