package com.leadnest.kernel.migration;

import io.smallrye.config.ConfigMapping;

/** Which schema a service owns. */
@ConfigMapping(prefix = "leadnest")
public interface SchemaConfig {

    /** Name of the schema; also the service's name in events and logs. */
    String schema();
}
