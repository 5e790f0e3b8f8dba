package com.leadnest.nurture.due;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How due steps are handed over. */
@ConfigMapping(prefix = "leadnest.nurture.due")
public interface DueConfig {

    /** Claims this process makes side by side; 0 leaves the work to other processes. */
    @WithDefault("2")
    @Min(0)
    @Max(16)
    int dispatchers();

    /** Steps in one transaction, at most. */
    @WithDefault("500")
    @Min(1)
    @Max(5_000)
    int batch();

    /** Longest rest of a dispatcher: bounds how late a step can be that another process has put in. */
    @WithDefault("PT1S")
    Duration poll();

    /** Shortest rest between two claims that did not find a full batch, so that what falls due together goes together. */
    @WithDefault("PT0.01S")
    Duration gather();

    /** A step later than this is one of many after a downtime, and takes its turn by the business's rate. */
    @WithDefault("PT5M")
    Duration lateAfter();

    /** After this a message is too old to be sent, whatever held it up. */
    @WithDefault("PT72H")
    Duration expiresAfter();

    /** How long to leave alone a step that cannot be made out. */
    @WithDefault("PT5M")
    Duration retryAfter();
}
