package com.leadnest.standalone;

import com.leadnest.embedded.PartControl;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** Shows the errors of all logs on the console, and only them: the rest is in the files. */
final class ErrorLines {

    private static final Pattern ERROR = Pattern.compile("\\b(ERROR|FATAL|SEVERE|PANIC)\\b");
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final int LARGEST_STEP = 256 * 1024;

    private final Console console;

    ErrorLines(Console console) {
        this.console = console;
    }

    /** Begins at the present end of each log. */
    void follow(List<PartControl> parts) {
        for (PartControl part : parts) {
            Thread thread = new Thread(() -> follow(part), "log-" + part.part().name());
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void follow(PartControl part) {
        long position = size(part);
        while (true) {
            LockSupport.parkNanos(LOOK.toNanos());
            long end = size(part);
            if (end > position) {
                position = show(part, Math.max(position, end - LARGEST_STEP), end);
            }
        }
    }

    /** @return how far it was read: to the end of the last whole line */
    private long show(PartControl part, long from, long to) {
        try (RandomAccessFile file = new RandomAccessFile(part.log().toFile(), "r")) {
            byte[] bytes = new byte[(int) (to - from)];
            file.seek(from);
            file.readFully(bytes);
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            int whole = text.lastIndexOf('\n') + 1;
            new String(bytes, 0, whole, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> ERROR.matcher(line).find())
                    .forEach(line -> console.from(part.part().name(), line));
            return from + whole;
        } catch (IOException gone) {
            return to;
        }
    }

    private static long size(PartControl part) {
        try {
            return Files.exists(part.log()) ? Files.size(part.log()) : 0;
        } catch (IOException gone) {
            return 0;
        }
    }
}
