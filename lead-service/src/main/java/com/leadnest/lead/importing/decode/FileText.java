package com.leadnest.lead.importing.decode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/** The text of an uploaded file. Bytes that are no letters come out as U+FFFD; the row they are in is told of it. */
public final class FileText implements TextSource {

    private static final int BUFFER = 128 * 1024;

    private final Path file;
    private final TextEncoding encoding;
    private final LongConsumer bytesRead;

    /**
     * @param bytesRead told the bytes read so far, now and then: what progress is shown from
     */
    public FileText(Path file, TextEncoding encoding, LongConsumer bytesRead) {
        this.file = file;
        this.encoding = encoding;
        this.bytesRead = bytesRead;
    }

    @Override
    public Reader open(long fromLine) throws IOException {
        InputStream in = new CountingStream(Files.newInputStream(file), bytesRead);
        try {
            in.skipNBytes(encoding.bomLength());
            Reader reader = new BufferedReader(
                    new InputStreamReader(
                            in,
                            encoding.charset()
                                    .newDecoder()
                                    .onMalformedInput(CodingErrorAction.REPLACE)
                                    .onUnmappableCharacter(CodingErrorAction.REPLACE)),
                    BUFFER);
            LineSkip.skip(reader, fromLine - 1);
            return reader;
        } catch (IOException | RuntimeException failed) {
            in.close();
            throw failed;
        }
    }

    @Override
    public boolean damaged() {
        return encoding.damaged();
    }
}
