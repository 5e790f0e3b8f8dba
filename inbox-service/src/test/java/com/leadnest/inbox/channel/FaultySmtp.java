package com.leadnest.inbox.channel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A mail server on the loopback interface that goes wrong where it is told to, one fault for each mail. */
public final class FaultySmtp implements AutoCloseable {

    /** What it does to the next mail. */
    public enum Fault {
        GREETS_WITH_421,
        REFUSES_THE_SENDER,
        WANTS_A_SIGN_IN,
        RECIPIENT_LATER,
        RECIPIENT_UNKNOWN,
        RECIPIENT_BLOCKED,
        HANGS_UP_AT_RECIPIENT,
        SILENT_AT_RECIPIENT,
        DATA_LATER,
        CUTS_IN_THE_BODY,
        LATER_AFTER_THE_DOT,
        SPAM_AFTER_THE_DOT,
        TAKES_AND_HANGS_UP,
        TAKES_AND_IS_SILENT,
        NONE
    }

    private final ServerSocket server;
    private final Deque<Fault> faults = new ArrayDeque<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    public FaultySmtp() {
        try {
            server = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start("faulty-smtp", this::accept);
    }

    public int port() {
        return server.getLocalPort();
    }

    public void fault(Fault... next) {
        synchronized (faults) {
            faults.addAll(List.of(next));
        }
    }

    /** Message-IDs of the mails it is responsible for: the final dot had arrived and it did not say no. */
    public List<String> taken() {
        return taken;
    }

    /** How many there ever were. */
    public int connections() {
        return connections.size();
    }

    public void hangUpOnEveryone() {
        for (Socket each : connections) {
            try {
                each.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                connections.add(socket);
                start("faulty-smtp-talk", () -> talk(socket));
            }
        } catch (IOException end) {
            closed.countDown();
        }
    }

    private Fault next() {
        synchronized (faults) {
            return faults.poll();
        }
    }

    private void talk(Socket socket) {
        try (socket;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
                Writer out = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.US_ASCII)) {
            new Talk(in, out).run();
        } catch (SocketException gone) {
            // The other side hung up, which is what some tests are about.
            closed.getCount();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Talk {

        private final BufferedReader in;
        private final Writer out;
        private Fault fault;

        Talk(BufferedReader in, Writer out) {
            this.in = in;
            this.out = out;
        }

        private void say(String line) throws IOException {
            out.write(line + "\r\n");
            out.flush();
        }

        private boolean is(Fault other) {
            return fault == other;
        }

        /** Says nothing any more until the server is closed. */
        private void silence() throws InterruptedException {
            closed.await();
        }

        void run() throws IOException, InterruptedException {
            synchronized (faults) {
                if (faults.peek() == Fault.GREETS_WITH_421) {
                    faults.poll();
                    say("421 too busy");
                    return;
                }
            }
            say("220 faulty");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!answer(line.toUpperCase(Locale.ROOT))) {
                    return;
                }
            }
        }

        /** @return whether to go on */
        private boolean answer(String line) throws IOException, InterruptedException {
            if (line.startsWith("MAIL")) {
                fault = next();
                say(
                        is(Fault.REFUSES_THE_SENDER)
                                ? "550 5.7.1 sender rejected"
                                : is(Fault.WANTS_A_SIGN_IN) ? "530 5.7.0 authentication required" : "250 ok");
            } else if (line.startsWith("RCPT")) {
                return recipient();
            } else if (line.startsWith("DATA")) {
                return is(Fault.DATA_LATER) ? later("451 4.3.0 not now") : body();
            } else if (line.startsWith("QUIT")) {
                say("221 bye");
                return false;
            } else {
                say("250 ok");
            }
            return true;
        }

        private boolean later(String words) throws IOException {
            say(words);
            return true;
        }

        private boolean recipient() throws IOException, InterruptedException {
            switch (fault == null ? Fault.NONE : fault) {
                case RECIPIENT_LATER -> say("451 4.7.1 greylisted");
                case RECIPIENT_UNKNOWN -> say("550 5.1.1 no such user");
                case RECIPIENT_BLOCKED -> say("550 5.7.1 blocked by policy");
                case HANGS_UP_AT_RECIPIENT -> {
                    return false;
                }
                case SILENT_AT_RECIPIENT -> silence();
                default -> say("250 ok");
            }
            return true;
        }

        private boolean body() throws IOException, InterruptedException {
            say("354 go on");
            String id = null;
            int lines = 0;
            for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
                lines++;
                if (line.startsWith("Message-ID: ")) {
                    id = line.substring(12);
                }
                if (is(Fault.CUTS_IN_THE_BODY) && lines == 20) {
                    return false;
                }
            }
            switch (fault == null ? Fault.NONE : fault) {
                case LATER_AFTER_THE_DOT -> say("451 4.3.0 try again");
                case SPAM_AFTER_THE_DOT -> say("550 5.7.1 looks like spam");
                case TAKES_AND_HANGS_UP -> {
                    taken.add(id);
                    return false;
                }
                case TAKES_AND_IS_SILENT -> {
                    taken.add(id);
                    silence();
                }
                default -> {
                    taken.add(id);
                    say("250 2.0.0 mine now");
                }
            }
            return true;
        }
    }
}
