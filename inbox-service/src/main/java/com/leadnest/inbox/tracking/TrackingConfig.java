package com.leadnest.inbox.tracking;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How robots are told from people who follow links. */
@ConfigMapping(prefix = "leadnest.inbox.tracking")
public interface TrackingConfig {

    /** So long after a send a link that is followed is not counted before it is clear what became of the others. */
    @WithDefault("60s")
    Duration scannerWindow();

    /** All links of a mail within this time are a scanner's; of a mail with one link, within this time of the send. */
    @WithDefault("10s")
    Duration burst();
}
