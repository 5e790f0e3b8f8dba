package com.leadnest.kernel.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;

/**
 * Tokens whose signature was checked already. The key is the SHA-256 of the whole token, so that a heap
 * dump holds nothing that signs anyone in and another signature over the same claims is another entry.
 */
final class VerifiedTokens {

    private final Cache<Digest, VerifiedToken> tokens;

    VerifiedTokens(int most) {
        // Maintenance on the calling thread: it is short, and no other pool has to exist for it.
        tokens = Caffeine.newBuilder().maximumSize(most).executor(Runnable::run).build();
    }

    /** The token's content, or null when it is unknown or has expired at that moment. */
    VerifiedToken get(String token, Instant now) {
        Digest digest = Digest.of(token);
        VerifiedToken known = tokens.getIfPresent(digest);
        if (known != null && !now.isBefore(known.expiresAt())) {
            tokens.invalidate(digest);
            return null;
        }
        return known;
    }

    void put(String token, VerifiedToken verified) {
        tokens.put(Digest.of(token), verified);
    }

    private record Digest(long a, long b, long c, long d) {

        private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Digest::sha256);

        static Digest of(String token) {
            ByteBuffer hash = ByteBuffer.wrap(SHA_256.get().digest(token.getBytes(StandardCharsets.ISO_8859_1)));
            return new Digest(hash.getLong(), hash.getLong(), hash.getLong(), hash.getLong());
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every JDK has SHA-256", e);
            }
        }
    }
}
