package com.leadnest.standalone;

import com.leadnest.embedded.FreePort;
import java.net.InetAddress;

/** Ports counted from the user's. That one must be free; an inner one that is taken is replaced by any free one. */
final class Ports {

    private final int first;

    Ports(InetAddress host, int first) {
        if (!FreePort.isFree(host, first)) {
            throw new UserMistake("port " + first + " is in use. Stop what listens there, or: ./leadnest up --port "
                    + suggestion(host, first));
        }
        this.first = first;
    }

    int at(int offset) {
        return offset == 0 ? first : FreePort.preferring(first + offset);
    }

    private static int suggestion(InetAddress host, int taken) {
        for (int port = taken + 100; port < taken + 1000; port += 100) {
            if (FreePort.isFree(host, port)) {
                return port;
            }
        }
        return FreePort.any();
    }
}
