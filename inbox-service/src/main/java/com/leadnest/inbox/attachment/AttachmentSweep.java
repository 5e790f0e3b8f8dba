package com.leadnest.inbox.attachment;

import com.leadnest.kernel.tenancy.Tenancy;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.Blocking;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Removes the files of attachments that are gone: erased with their person, or joined to nothing. */
@Singleton
public class AttachmentSweep {

    private static final Logger LOG = Logger.getLogger(AttachmentSweep.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String GONE = "SELECT attachment_id, owner_business FROM attachment_removals LIMIT 500";
    private static final String DONE = "DELETE FROM attachment_removals WHERE attachment_id = ANY ($1)";

    private final Tenancy tenancy;
    private final AttachmentFiles files;

    @Inject
    AttachmentSweep(Tenancy tenancy, AttachmentFiles files) {
        this.tenancy = tenancy;
        this.files = files;
    }

    /** File first, row after: what is interrupted is done again. */
    @Blocking
    @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        RowSet<Row> gone =
                tenancy.system(tx -> tx.query(GONE).execute()).await().atMost(PATIENCE);
        List<UUID> removed = new ArrayList<>();
        for (Row row : gone) {
            try {
                files.remove(row.getUUID("owner_business"), row.getUUID("attachment_id"));
                removed.add(row.getUUID("attachment_id"));
            } catch (IOException failed) {
                LOG.warnf("a file could not be removed and will be tried again: %s", failed.getMessage());
            }
        }
        if (!removed.isEmpty()) {
            Object ids = removed.toArray(UUID[]::new);
            tenancy.system(tx -> tx.preparedQuery(DONE).execute(Tuple.of(ids)))
                    .await()
                    .atMost(PATIENCE);
        }
    }
}
