package com.leadnest.embedded;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A mail server, SMTP and IMAP, on the loopback interface, in a JVM of its own. It takes every mail and hands none on:
 * what is sent here stays on this machine. Mails are in memory and gone after a restart.
 */
public final class EmbeddedMail implements Part {

    private static final int PROBE_MILLIS = 1000;

    private final Path data;
    private final int smtpPort;
    private final int imapPort;

    /** @param data for its settings; no mail is written there */
    public EmbeddedMail(Path data, int smtpPort, int imapPort) {
        this.data = data.toAbsolutePath();
        this.smtpPort = smtpPort;
        this.imapPort = imapPort;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public int port() {
        return smtpPort;
    }

    /** Every address has a mailbox: the user is the address, and any password will do. */
    public int imapPort() {
        return imapPort;
    }

    /** {@code host:port}, as LEADNEST_MAIL_SMTP wants it. */
    public String smtp() {
        return "127.0.0.1:" + smtpPort;
    }

    /** The mailbox with everything that is sent to a reply address, as LEADNEST_MAIL_IMAP wants it. */
    public String imapUrl() {
        return "imap://" + MailNode.REPLIES + ":local@127.0.0.1:" + imapPort + "/INBOX";
    }

    @Override
    public void prepare() throws IOException {
        Files.createDirectories(data);
        Files.writeString(data.resolve("logging.properties"), KafkaSettings.LOGGING);
    }

    @Override
    public Launch launch() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xms16m", "-Xmx128m", "-Xss512k", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-Djava.util.logging.config.file=" + data.resolve("logging.properties"));
        command.addAll(List.of("-cp", classPath(), MailNode.class.getName()));
        command.addAll(List.of(Integer.toString(smtpPort), Integer.toString(imapPort)));
        return Launch.of(command, data);
    }

    @Override
    public boolean ready() {
        return greets(smtpPort, "220") && greets(imapPort, "* OK");
    }

    private static boolean greets(int port, String words) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), PROBE_MILLIS);
            socket.setSoTimeout(PROBE_MILLIS);
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            String line = answer.readLine();
            return line != null && line.startsWith(words);
        } catch (IOException starting) {
            return false;
        }
    }

    /** This JVM's own, absolute, because the server runs in another directory. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
