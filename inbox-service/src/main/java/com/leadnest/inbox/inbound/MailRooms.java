package com.leadnest.inbox.inbound;

import com.leadnest.inbox.mail.MailReader;
import com.leadnest.inbox.mail.ReadMail;
import com.leadnest.inbox.mail.UnreadableMail;
import com.leadnest.kernel.problem.TooLargeProblem;
import com.leadnest.kernel.problem.UnavailableProblem;
import com.leadnest.kernel.problem.UnprocessableProblem;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Where mails are opened: a few threads, because reading blocks, with a short queue, because each mail fills memory. */
@Singleton
class MailRooms {

    private final MailConfig config;
    private final UnclaimedMails unclaimed;
    private final MeterRegistry metrics;
    private final ThreadPoolExecutor threads;

    @Inject
    MailRooms(MailConfig config, UnclaimedMails unclaimed, MeterRegistry metrics) {
        this.config = config;
        this.unclaimed = unclaimed;
        this.metrics = metrics;
        this.threads = new ThreadPoolExecutor(
                config.readers(),
                config.readers(),
                30,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(config.waiting()),
                work -> {
                    Thread thread = new Thread(work, "mail-reader");
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
    }

    @PreDestroy
    void close() {
        threads.shutdown();
    }

    /** What cannot be read is kept on the list, too, before whoever brought it hears that. */
    Uni<ReadMail> read(byte[] raw, Delivery delivery) {
        if (raw.length > config.maxBytes()) {
            return Uni.createFrom().failure(new TooLargeProblem("A mail may have 25 MB at most."));
        }
        return work(() -> {
                    try {
                        return MailReader.read(raw);
                    } catch (UnreadableMail broken) {
                        throw new UnprocessableProblem("unreadable_mail", broken.getMessage());
                    }
                })
                .onFailure(UnprocessableProblem.class)
                .call(() -> unclaimed(raw, null, "unreadable", delivery));
    }

    Uni<Arrival> unclaimed(byte[] raw, ReadMail mail, String reason, Delivery delivery) {
        return unclaimed.keep(raw, mail, reason, delivery).invoke(this::count);
    }

    void count(Arrival arrival) {
        metrics.counter(
                        "leadnest_inbox_mails",
                        "status",
                        arrival.status(),
                        "reason",
                        arrival.reason() == null ? "none" : arrival.reason())
                .increment();
    }

    <T> Uni<T> work(Supplier<T> blocking) {
        return Uni.createFrom()
                .item(blocking)
                .runSubscriptionOn(threads)
                .onFailure(RejectedExecutionException.class)
                .transform(full -> new UnavailableProblem("reader of mails"));
    }
}
