package com.leadnest.lead.export;

import com.leadnest.lead.field.LeadField;
import com.leadnest.lead.field.LeadFields;
import com.leadnest.lead.listing.LeadFilter;
import com.leadnest.lead.listing.LeadList;
import com.leadnest.lead.record.Lead;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/**
 * Leads as a CSV file, oldest first. Read page by page as the reader takes them, so that memory is flat and a slow
 * reader holds no transaction open, which would keep the database from cleaning up.
 */
@Singleton
public class LeadExport {

    private static final int PAGE = 500;

    private final LeadList list;
    private final LeadFields fields;

    @Inject
    public LeadExport(LeadList list, LeadFields fields) {
        this.list = list;
        this.fields = fields;
    }

    /** Pieces of the file; the first holds the header. */
    Multi<String> csv(UUID business, LeadFilter filter) {
        return fields.of(business).onItem().transformToMulti(columns -> {
            LeadCsv csv = new LeadCsv(columns.stream().map(LeadField::key).toList());
            Multi<String> rows = pages(business, filter).map(csv::rows);
            return Multi.createBy().concatenating().streams(Multi.createFrom().item(csv.header()), rows);
        });
    }

    private Multi<List<Lead>> pages(UUID business, LeadFilter filter) {
        return Multi.createBy()
                .repeating()
                .uni(Position::new, position -> next(business, filter, position))
                .whilst(slice -> slice.next() != null)
                .map(LeadList.Slice::leads);
    }

    private Uni<LeadList.Slice> next(UUID business, LeadFilter filter, Position position) {
        return list.walk(business, filter, position.cursor, PAGE).invoke(slice -> position.cursor = slice.next());
    }

    private static final class Position {
        private String cursor;
    }
}
