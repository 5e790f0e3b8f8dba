package com.leadnest.inbox.picture;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Pictures that mails load from other servers. */
@ConfigMapping(prefix = "leadnest.inbox.pictures")
public interface PictureConfig {

    /** Only public addresses, at ports 80 and 443. Off in tests alone, whose server is on this machine. */
    @WithDefault("true")
    boolean publicOnly();

    /** Largest picture, in bytes. */
    @WithDefault("5242880")
    int maxBytes();

    /** For the whole of a picture, redirects included. */
    @WithDefault("8s")
    Duration timeout();

    @WithDefault("3")
    int redirects();

    /** Memory for pictures that were loaded, in bytes: the next reader is not told to their server. */
    @WithDefault("33554432")
    long cacheBytes();
}
