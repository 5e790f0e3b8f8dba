package com.leadnest.standalone.client;

import com.leadnest.embedded.FreePort;
import java.net.InetAddress;
import java.util.concurrent.ThreadLocalRandom;

/** A port with the ones after it free as well, away from where the system hands out its own. */
final class PortBlock {

    private static final int SIZE = 26;
    private static final int LOWEST = 12_000;
    private static final int HIGHEST = 30_000;
    private static final int ATTEMPTS = 200;

    private PortBlock() {}

    static int free() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int first = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (allFree(first)) {
                return first;
            }
        }
        throw new IllegalStateException("no " + SIZE + " free ports in a row");
    }

    private static boolean allFree(int first) {
        for (int port = first; port < first + SIZE; port++) {
            if (!FreePort.isFree(InetAddress.getLoopbackAddress(), port)) {
                return false;
            }
        }
        return true;
    }
}
