package com.leadnest.standalone;

import com.leadnest.embedded.Watchdog;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

/** {@code ./leadnest up}: PostgreSQL, Redis, Kafka, a mail server and the services, until Ctrl-C. */
public final class Main {

    private static final int MISTAKE = 2;

    private Main() {}

    /** @param args see {@link Options} */
    public static void main(String[] args) throws InterruptedException {
        Console console = new Console(System.out);
        try {
            Console.silenceLibraries();
            up(Options.parse(args), console);
        } catch (UserMistake mistake) {
            System.err.println("leadnest: " + mistake.getMessage());
            System.exit(MISTAKE);
        } catch (IOException | RuntimeException failure) {
            System.err.println("leadnest: " + failure.getMessage());
            System.exit(1);
        }
        new CountDownLatch(1).await();
    }

    private static void up(Options options, Console console) throws IOException {
        Startup startup = new Startup(console);
        DataDirectory data = DataDirectory.take(options.data());
        data.endLeftovers();
        if (options.reset()) {
            data.clear();
        }
        Stack stack = Stack.wire(options, data);
        stack.writePorts(data.run().path().resolve("ports.properties"));
        Files.createDirectories(data.path("uploads"));
        Supervisor supervisor = new Supervisor(console, data::hold);
        Watchdog.guard(data.run());
        new Shutdown(console, supervisor, stack, data).atTheEndOfThisJvm();

        console.say("Starting LeadNest on the data in " + options.data());
        startup.together(stack.servers());
        startup.together(stack.services());
        stack.all().forEach(supervisor::watch);
        new ErrorLines(console).follow(stack.all());
        console.say(banner(stack, data, startup.elapsed().toMillis() / 1000.0));
    }

    private static String banner(Stack stack, DataDirectory data, double seconds) {
        return String.format(
                Locale.ROOT,
                """

                LeadNest is ready (%.1f s).

                  app        %s/app
                  API        %s        (documentation: %s/api/docs)
                  health     %s/healthz
                  mail       %s
                  logs       %s

                Ctrl-C stops everything.\
                """,
                seconds,
                stack.url(),
                stack.url(),
                stack.url(),
                stack.url(),
                mail(stack),
                data.path("logs"));
    }

    private static String mail(Stack stack) {
        return stack.mail() == null
                ? "goes out by your SMTP_HOST"
                : "SMTP " + stack.mail().smtp() + ", IMAP 127.0.0.1:"
                        + stack.mail().imapPort() + " (any address as user, any password; nothing leaves this machine)";
    }
}
