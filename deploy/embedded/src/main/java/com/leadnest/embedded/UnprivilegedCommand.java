package com.leadnest.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * PostgreSQL refuses to run as root, and containers often are root. A user namespace of its own makes it nobody without
 * changing who owns the files; where the kernel forbids that, it runs as the user nobody, who then owns them.
 */
final class UnprivilegedCommand {

    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));
    private static final boolean NAMESPACES = ROOT && succeeds("unshare", "-U", "true");
    private static final String NOBODY = "65534";

    private UnprivilegedCommand() {}

    static List<String> of(String program) {
        if (!ROOT) {
            return List.of(program);
        }
        if (NAMESPACES) {
            return List.of("unshare", "-U", program);
        }
        return List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", program);
    }

    /** Gives files to the user the program runs as, where that is another than the one of this process. */
    static void grant(Path... files) throws IOException {
        if (!ROOT || NAMESPACES) {
            return;
        }
        for (Path file : files) {
            Files.setAttribute(file, "unix:uid", Integer.parseInt(NOBODY));
            Files.setAttribute(file, "unix:gid", Integer.parseInt(NOBODY));
        }
    }

    private static boolean succeeds(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
