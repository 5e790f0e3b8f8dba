package com.leadnest.lead.importing.job;

import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.lead.importing.row.RejectedRow;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Rows that were not imported, kept with their cells for the person who corrects them. */
@Singleton
public class RejectedRows {

    private static final String INSERT =
            "INSERT INTO import_rejected_rows (job_id, business_id, row_number, line, error, cells)"
                    + " SELECT $1, $2, u.row_number, u.line, u.error, u.cells FROM unnest($3::bigint[], $4::bigint[],"
                    + " $5::text[], $6::text[]) AS u(row_number, line, error, cells)";
    private static final String PAGE = "SELECT row_number, line, error, cells FROM import_rejected_rows"
            + " WHERE job_id = $1 AND row_number > $2 ORDER BY row_number LIMIT $3";
    private static final String FIRST = "SELECT row_number, line, error FROM import_rejected_rows"
            + " WHERE job_id = $1 ORDER BY row_number LIMIT $2";
    private static final int PAGE_ROWS = 1_000;

    private final Tenancy tenancy;

    @Inject
    RejectedRows(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    /** Keeps rows in the transaction of their chunk. */
    Uni<Void> insert(SqlConnection tx, Claim claim, List<RejectedRow> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Tuple parameters = Tuple.tuple()
                .addUUID(claim.job())
                .addUUID(claim.business())
                .addArrayOfLong(rows.stream().map(RejectedRow::number).toArray(Long[]::new))
                .addArrayOfLong(rows.stream().map(RejectedRow::line).toArray(Long[]::new))
                .addArrayOfString(rows.stream().map(RejectedRow::error).toArray(String[]::new))
                .addArrayOfString(rows.stream()
                        .map(row -> new JsonArray(new ArrayList<Object>(row.cells())).encode())
                        .toArray(String[]::new));
        return tx.preparedQuery(INSERT).execute(parameters).replaceWithVoid();
    }

    /** Number, line and error of the first refused rows; their cells are left out. */
    public Uni<List<RejectedRow>> first(UUID business, UUID job, int most) {
        return tenancy.read(business, FIRST, Tuple.of(job, most)).map(rows -> {
            List<RejectedRow> first = new ArrayList<>();
            rows.forEach(row -> first.add(new RejectedRow(
                    row.getLong("row_number"), row.getLong("line"), row.getString("error"), List.of())));
            return first;
        });
    }

    /** All refused rows in the file's order, read page by page as fast as they are taken. */
    public Multi<RejectedRow> stream(UUID business, UUID job) {
        return Multi.createBy()
                .repeating()
                .uni(() -> new long[] {0}, after -> tenancy.read(business, PAGE, Tuple.of(job, after[0], PAGE_ROWS))
                        .map(RejectedRows::page)
                        .invoke(page -> page.forEach(row -> after[0] = row.number())))
                .until(List::isEmpty)
                .onItem()
                .disjoint();
    }

    private static List<RejectedRow> page(RowSet<Row> rows) {
        List<RejectedRow> page = new ArrayList<>();
        for (Row row : rows) {
            List<String> cells = new ArrayList<>();
            new JsonArray(row.getString("cells")).forEach(cell -> cells.add(String.valueOf(cell)));
            page.add(new RejectedRow(row.getLong("row_number"), row.getLong("line"), row.getString("error"), cells));
        }
        return page;
    }
}
