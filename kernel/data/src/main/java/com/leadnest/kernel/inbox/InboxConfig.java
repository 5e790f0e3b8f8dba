package com.leadnest.kernel.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;

/** Settings of the consumer frame. */
@ConfigMapping(prefix = "leadnest.inbox")
public interface InboxConfig {

    /** Businesses of one batch whose transactions run side by side. */
    @WithDefault("4")
    int parallel();

    /** First rest after a failure of the surroundings; doubles up to the longest. */
    @WithDefault("PT0.1S")
    Duration firstBackOff();

    @WithDefault("PT3S")
    Duration longestBackOff();

    /** A transaction that takes longer is given up and tried again; its late commit would do no harm. */
    @WithDefault("PT30S")
    Duration attempt();

    /** No progress for this long although the database answers: the process tells its supervisor to restart it. */
    @WithDefault("PT45S")
    Duration wedged();

    /**
     * How old a backlog of the bulk lane is when it is read here; see {@link BacklogAge}. For services on one machine
     * whose results nobody waits for.
     */
    @WithDefault("PT0S")
    Duration standBack();

    /** How long processed events are remembered; far longer than any topic keeps its records. */
    @WithDefault("P62D")
    Period memory();
}
