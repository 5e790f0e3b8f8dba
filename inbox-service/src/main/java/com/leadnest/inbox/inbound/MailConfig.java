package com.leadnest.inbox.inbound;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Mail that comes in. */
@ConfigMapping(prefix = "leadnest.inbox.mail")
public interface MailConfig {

    /** Largest mail, in bytes: 25 MB, as most mail servers have it. */
    @WithDefault("26214400")
    int maxBytes();

    /** Mails that are read at the same time: each is in memory as a whole, and its files are decoded. */
    @WithDefault("2")
    int readers();

    /** Mails that may wait to be read; who brings more is asked to come again. */
    @WithDefault("8")
    int waiting();

    /** How long the list of mails that belong to nobody goes back. */
    @WithDefault("P30D")
    java.time.Duration unclaimedKept();
}
