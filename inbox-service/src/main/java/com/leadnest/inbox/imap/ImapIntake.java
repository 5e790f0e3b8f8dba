package com.leadnest.inbox.imap;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Fetches mail for as long as the process lives: waits where the server tells of mail, looks now and then where not. */
@Singleton
public class ImapIntake {

    private static final Logger LOG = Logger.getLogger(ImapIntake.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ImapConfig config;
    private final ImapLease lease;
    private final ImapPass pass;
    private final UUID owner = UUID.randomUUID();
    private final ImapAddress address;
    private final ImapMailbox mailbox;
    private ScheduledExecutorService clockwork;
    private volatile boolean stopped;
    private int failures;

    @Inject
    ImapIntake(ImapConfig config, ImapLease lease, ImapPass pass) {
        this.config = config;
        this.lease = lease;
        this.pass = pass;
        this.address = config.isConfigured() ? ImapAddress.parse(config.url().orElseThrow()) : null;
        this.mailbox = address == null ? null : new ImapMailbox(address, config);
    }

    void start(@Observes StartupEvent event) {
        if (address == null) {
            return;
        }
        clockwork = Executors.newScheduledThreadPool(2, work -> {
            Thread thread = new Thread(work, "imap");
            thread.setDaemon(true);
            return thread;
        });
        clockwork.execute(this::turn);
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
        if (clockwork == null) {
            return;
        }
        mailbox.nudge();
        clockwork.shutdown();
        try {
            if (!clockwork.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                clockwork.shutdownNow();
            }
            mailbox.close();
            lease.release(address.name(), owner).await().atMost(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException away) {
            LOG.debugf("The lease of the mailbox runs out by itself: %s", away.getMessage());
        }
    }

    private void turn() {
        Duration pause = step();
        if (stopped) {
            return;
        }
        try {
            clockwork.schedule(this::turn, pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException stopping) {
            LOG.debug("No further look at the mailbox");
        }
    }

    /** One look. Never fails. @return how long to wait before the next */
    private Duration step() {
        try {
            Optional<ImapMark> mark = lease.take(address.name(), owner).await().atMost(PATIENCE);
            if (mark.isEmpty()) {
                mailbox.close();
                return config.lease().dividedBy(3);
            }
            mailbox.open();
            int taken = pass.run(mailbox, address.name(), owner, mark.get());
            recovered();
            if (taken > 0 || stopped) {
                return Duration.ZERO;
            }
            return await();
        } catch (MessagingException | IOException | RuntimeException away) {
            return failed(away);
        }
    }

    private Duration await() throws MessagingException {
        if (!mailbox.canIdle()) {
            return config.poll();
        }
        ScheduledFuture<?> end =
                clockwork.schedule(mailbox::nudge, config.idle().toMillis(), TimeUnit.MILLISECONDS);
        try {
            mailbox.idle();
        } finally {
            end.cancel(false);
        }
        return Duration.ZERO;
    }

    private void recovered() {
        if (failures > 0) {
            LOG.infof("Mail is fetched from %s again", address.host());
        }
        failures = 0;
    }

    /** An outage is told once. */
    private Duration failed(Exception away) {
        mailbox.close();
        if (failures == 0) {
            LOG.warnf("No mail can be fetched from %s now: %s", address.host(), away.getMessage());
        }
        failures++;
        long factor = 1L << Math.min(failures - 1, 20);
        Duration pause = config.firstBackOff().multipliedBy(factor);
        return pause.compareTo(config.longestBackOff()) < 0 ? pause : config.longestBackOff();
    }
}
