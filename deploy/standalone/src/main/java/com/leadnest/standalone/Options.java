package com.leadnest.standalone;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;

/**
 * What the user asked for.
 *
 * @param home the source tree, whose built services run
 * @param data everything the run keeps
 * @param reset whether to begin with empty data
 */
record Options(Path home, Path data, InetAddress host, int port, boolean reset) {

    private static final int HIGHEST = 65_000;

    static Options parse(String[] args) {
        Path home = Path.of("").toAbsolutePath();
        Path data = null;
        String host = "127.0.0.1";
        int port = 5000;
        boolean reset = false;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--home" -> home = Path.of(value(args, ++i)).toAbsolutePath();
                case "--data" ->
                    data = Path.of(value(args, ++i)).toAbsolutePath().normalize();
                case "--host" -> host = value(args, ++i);
                case "--port" -> port = port(value(args, ++i));
                case "--reset" -> reset = true;
                default -> throw new UserMistake("unknown option " + args[i] + " (see ./leadnest help)");
            }
        }
        return new Options(home, data == null ? home.resolve(".leadnest") : data, address(host), port, reset);
    }

    private static String value(String[] args, int index) {
        if (index >= args.length) {
            throw new UserMistake(args[index - 1] + " needs a value");
        }
        return args[index];
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= HIGHEST) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // the same answer as for a number out of range
        }
        throw new UserMistake("--port wants a number from 1 to " + HIGHEST + ", not " + text);
    }

    private static InetAddress address(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new UserMistake("--host: nobody knows the address " + host);
        }
    }
}
