package com.leadnest.lead.importing.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** How imports run. */
@ConfigMapping(prefix = "leadnest.import")
public interface ImportConfig {

    /** Where uploads are kept until they are imported: a volume that all replicas share (LEADNEST_DATA_DIR). */
    @WithDefault("${LEADNEST_DATA_DIR:${java.io.tmpdir}/leadnest}")
    Path dataDir();

    /** Largest file, in bytes. */
    @WithDefault("536870912")
    long maxFileBytes();

    /** Imports that run in this process at the same time. */
    @WithDefault("3")
    int slots();

    /** Imports of one business that run at the same time, over all processes: nobody waits behind one big customer. */
    @WithDefault("2")
    int slotsPerBusiness();

    /** How long a process that fell silent keeps its import. */
    @WithDefault("15s")
    Duration lease();

    /** How often work is looked for when nothing announces any. */
    @WithDefault("1s")
    Duration poll();

    /** Rows written at once, at most. */
    @WithDefault("5000")
    int maxChunkRows();

    /** Characters of rows held at once, at most: what keeps memory flat with rows of any width. */
    @WithDefault("4000000")
    int maxChunkChars();
}
