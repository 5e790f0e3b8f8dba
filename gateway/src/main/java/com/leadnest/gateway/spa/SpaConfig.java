package com.leadnest.gateway.spa;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The pages for people. */
@ConfigMapping(prefix = "leadnest.gateway.spa")
public interface SpaConfig {

    /** What the pages may load and do; no inline script, no foreign origin. */
    @WithDefault(
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; "
                    + "connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'")
    String contentSecurityPolicy();
}
