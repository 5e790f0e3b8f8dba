package com.leadnest.lead.importing.decode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * How much of a content is UTF-8.
 *
 * @param letters valid characters outside ASCII
 * @param invalid byte sequences that are not UTF-8
 */
record Utf8Census(long letters, long invalid) {

    private static final int BLOCK = 64 * 1024;

    /** Counts to the end of the stream; a letter cut off by the end counts as nothing. */
    static Utf8Census of(InputStream in) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
        CharBuffer chars = CharBuffer.allocate(BLOCK);
        long letters = 0;
        long invalid = 0;
        int read;
        while ((read = in.read(bytes.array(), bytes.position(), bytes.remaining())) >= 0) {
            bytes.position(bytes.position() + read).flip();
            CoderResult result = decoder.decode(bytes, chars, false);
            while (result.isError()) {
                invalid++;
                bytes.position(bytes.position() + result.length());
                result = decoder.decode(bytes, chars, false);
            }
            letters += beyondAscii(chars.flip());
            chars.clear();
            bytes.compact();
        }
        return new Utf8Census(letters, invalid);
    }

    private static long beyondAscii(CharBuffer chars) {
        long count = 0;
        char[] letters = chars.array();
        for (int i = 0; i < chars.limit(); i++) {
            count += letters[i] > 0x7F ? 1 : 0;
        }
        return count;
    }
}
