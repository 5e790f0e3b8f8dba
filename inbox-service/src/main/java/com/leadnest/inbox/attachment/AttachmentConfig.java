package com.leadnest.inbox.attachment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Files of messages. */
@ConfigMapping(prefix = "leadnest.inbox.attachments")
public interface AttachmentConfig {

    /** Where they are kept: a volume that all replicas share (LEADNEST_DATA_DIR). */
    @WithDefault("${LEADNEST_DATA_DIR:${java.io.tmpdir}/leadnest}")
    Path dataDir();

    /** Largest file, in bytes. */
    @WithDefault("10485760")
    long maxFileBytes();

    /** Largest sum of the files of one e-mail, in bytes: base64 makes 20 MB of 15, and many mail servers take no more. */
    @WithDefault("15728640")
    long maxMailBytes();
}
