package com.leadnest.nurture.person;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where leads are asked for that have not come as an event yet. */
@ConfigMapping(prefix = "leadnest.nurture.lead-service")
public interface LeadServiceConfig {

    /** From LEADNEST_LEAD_URL. */
    URI url();

    @WithDefault("PT2S")
    Duration timeout();
}
