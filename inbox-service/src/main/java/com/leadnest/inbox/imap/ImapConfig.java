package com.leadnest.inbox.imap;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The mailbox that mail is fetched from, for mail servers that call no webhook. Give LeadNest one of its own. */
@ConfigMapping(prefix = "leadnest.inbox.imap")
public interface ImapConfig {

    /**
     * LEADNEST_MAIL_IMAP: {@code imaps://user:password@host[:993]/FOLDER}; {@code imap://} means STARTTLS, which only a
     * server on this machine may lack. User and password are percent-encoded. Without it nothing is fetched.
     */
    @WithDefault("${LEADNEST_MAIL_IMAP:}")
    Optional<String> url();

    /** LEADNEST_MAIL_IMAP_AFTER: what is done with a mail that was taken in. One that nobody claimed stays, flagged. */
    @WithDefault("${LEADNEST_MAIL_IMAP_AFTER:seen}")
    After after();

    /** LEADNEST_MAIL_IMAP_ARCHIVE: the folder for {@link After#MOVE}; it is made when it is missing. */
    @WithDefault("${LEADNEST_MAIL_IMAP_ARCHIVE:LeadNest}")
    String archive();

    /** How often is looked where the server has no IDLE. */
    @WithDefault("15s")
    Duration poll();

    /** How long one IDLE lasts; shorter than {@link #lease} and {@link #timeout}. */
    @WithDefault("20s")
    Duration idle();

    /** Mails in one pass. */
    @WithDefault("25")
    int batch();

    /** How long a replica that has stopped keeps the others waiting. */
    @WithDefault("90s")
    Duration lease();

    /** The pause after the first failure; doubled each time up to {@link #longestBackOff}. */
    @WithDefault("2s")
    Duration firstBackOff();

    @WithDefault("5m")
    Duration longestBackOff();

    /** So often a mail is tried that cannot be taken in though the database answers; then it is put aside. */
    @WithDefault("5")
    int tries();

    @WithDefault("10s")
    Duration connectTimeout();

    @WithDefault("60s")
    Duration timeout();

    /** What becomes of a mail that was taken in. */
    enum After {
        SEEN,
        MOVE,
        DELETE
    }

    default boolean isConfigured() {
        return url().filter(address -> !address.isBlank()).isPresent();
    }
}
