package com.leadnest.nurture.bulk;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.nurture.person.PersonRows;
import io.vertx.mutiny.sqlclient.Row;
import java.util.Map;

/** How far a job is. When it has ended, enrolled + skipped = matched. @param reasons why people were skipped */
public record BulkJobView(
        String jobId, String status, int matched, int enrolled, int skipped, Map<String, Object> reasons) {

    static BulkJobView of(Row row) {
        return new BulkJobView(
                TypeId.JOB.text(row.getUUID("id")),
                row.getString("status"),
                row.getInteger("matched"),
                row.getInteger("enrolled"),
                row.getInteger("skipped"),
                PersonRows.map(row, "reasons"));
    }
}
