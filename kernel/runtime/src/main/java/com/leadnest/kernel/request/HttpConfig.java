package com.leadnest.kernel.request;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.regex.Pattern;

/** What a service takes by HTTP. */
@ConfigMapping(prefix = "leadnest.http")
public interface HttpConfig {

    /** Paths that take files, and so bodies up to the server's limit; every other takes 1 MB. None unless told. */
    @WithDefault("/")
    Pattern filePaths();
}
