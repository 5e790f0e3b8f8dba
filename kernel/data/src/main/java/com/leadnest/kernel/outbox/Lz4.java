package com.leadnest.kernel.outbox;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import net.jpountz.lz4.LZ4Compressor;
import net.jpountz.lz4.LZ4Factory;
import net.jpountz.lz4.LZ4SafeDecompressor;

/**
 * The fastest LZ4 there is here: the library's native code, or its Java code where that cannot be loaded (in a native
 * image, on an unusual machine). The library does not try by itself outside the system class loader, where Quarkus runs a
 * service; once it is loaded, Kafka's clients find it too. A fifth of a consumer's time was the Java code.
 */
@Singleton
public class Lz4 {

    /** Before the consumers and the relay. */
    private static final int FIRST = 1;

    private static final LZ4Factory FACTORY = fastest();

    static final LZ4Compressor COMPRESSOR = FACTORY.fastCompressor();
    static final LZ4SafeDecompressor DECOMPRESSOR = FACTORY.safeDecompressor();

    void load(@Observes @Priority(FIRST) StartupEvent event) {
        // This class is loaded now, and with it the native code.
    }

    private static LZ4Factory fastest() {
        try {
            return LZ4Factory.nativeInstance();
        } catch (LinkageError notHere) {
            return LZ4Factory.fastestJavaInstance();
        }
    }
}
