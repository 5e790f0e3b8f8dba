package com.leadnest.auth.password;

import com.leadnest.kernel.problem.UnavailableProblem;
import com.password4j.Argon2Function;
import com.password4j.Hash;
import com.password4j.types.Argon2;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * argon2id on threads of its own: a hash keeps a core busy for most of a tenth of a second, which no
 * event loop can spare, and a flood of sign-ins must not take the threads of anything else.
 */
@Singleton
public class PasswordHasher {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final Argon2Function function;
    private final ThreadPoolExecutor threads;
    private final SecureRandom random = new SecureRandom();
    private final String nobody;

    @Inject
    public PasswordHasher(PasswordConfig config, MeterRegistry metrics) {
        this.function = Argon2Function.getInstance(
                config.memoryKib(), config.iterations(), 1, HASH_BYTES, Argon2.ID, Argon2Function.ARGON2_VERSION_13);
        int size = config.threads().orElse(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
        this.threads = new ThreadPoolExecutor(
                size, size, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(config.queue()), PasswordHasher::thread);
        this.threads.allowCoreThreadTimeOut(true);
        this.nobody = hashNow(Long.toHexString(random.nextLong()));
        metrics.gauge(
                "leadnest_password_queue", threads, pool -> pool.getQueue().size());
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "password-hash");
        thread.setDaemon(true);
        return thread;
    }

    @PreDestroy
    void stop() {
        threads.shutdown();
    }

    /** The hash of a password in PHC format, with a new salt. Fails with a 503 problem when too many wait. */
    public Uni<String> hash(String password) {
        return onOwnThread(() -> hashNow(password));
    }

    /**
     * Whether a password is the one behind a hash. Fails with a 503 problem when too many wait.
     *
     * @param hash null when there is no such account: the same work is done, and the answer is no
     */
    public Uni<Boolean> matches(String password, String hash) {
        return onOwnThread(() -> {
            String compared = hash == null ? nobody : hash;
            boolean same = Argon2Function.getInstanceFromHash(compared).check(normalised(password), compared);
            return same && hash != null;
        });
    }

    /** Whether a hash was made with other parameters than today's. */
    public boolean isOutdated(String hash) {
        return !Argon2Function.getInstanceFromHash(hash).equals(function);
    }

    private String hashNow(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        Hash hash = function.hash(normalised(password).getBytes(StandardCharsets.UTF_8), salt);
        return hash.getResult();
    }

    /** The same password typed on another keyboard may arrive in other code points (NIST SP 800-63B, 5.1.1.2). */
    static String normalised(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private <T> Uni<T> onOwnThread(Supplier<T> work) {
        Context context = Vertx.currentContext();
        Uni<T> result = Uni.createFrom()
                .item(work)
                .runSubscriptionOn(threads)
                .onFailure(RejectedExecutionException.class)
                .transform(full -> new UnavailableProblem("sign-in service"));
        return context == null ? result : result.emitOn(task -> context.runOnContext(nothing -> task.run()));
    }
}
