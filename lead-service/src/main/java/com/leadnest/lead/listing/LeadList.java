package com.leadnest.lead.listing;

import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.lead.record.Lead;
import com.leadnest.lead.record.LeadRows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lists of leads: any filter, any order, by page or by cursor. */
@Singleton
public class LeadList {

    /** Up to this many are sorted by what was found; for more, walking the leads in order is the shorter way. */
    private static final int FEW = 2_000;

    private static final String SEARCH = "SELECT f AS id FROM search_leads($1, $2) f";

    private final Tenancy tenancy;

    @Inject
    public LeadList(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    /** Leads of a page. @param next cursor of the page after it, or null on the last */
    public record Slice(List<Lead> leads, String next) {}

    /** Which part of a list is wanted. @param cursor null when the offset says where to begin */
    record Window(LeadOrder order, LeadCursor cursor, long offset, int limit) {}

    /** The first page, or one after a cursor, oldest leads first: for going through all of them. */
    public Uni<Slice> walk(UUID business, LeadFilter filter, String cursor, int limit) {
        LeadOrder order = LeadOrder.OLDEST_FIRST;
        LeadCursor after =
                cursor == null ? null : LeadCursor.read(order, cursor).orElseThrow();
        Window window = new Window(order, after, 0, limit);
        return found(business, filter).chain(found -> slice(business, filter, found, window));
    }

    /** Ids of the leads a search term fits when they are few; empty when they are many or no term is given. */
    Uni<Optional<UUID[]>> found(UUID business, LeadFilter filter) {
        if (!filter.hasSearch() || !filter.search().isIndexed()) {
            return Uni.createFrom().item(Optional.empty());
        }
        Tuple parameters =
                Tuple.tuple().addArrayOfString(filter.search().patterns()).addInteger(FEW + 1);
        return tenancy.read(business, SEARCH, parameters).map(rows -> {
            if (rows.size() > FEW) {
                return Optional.empty();
            }
            List<UUID> ids = new ArrayList<>(rows.size());
            rows.forEach(row -> ids.add(row.getUUID("id")));
            return Optional.of(ids.toArray(UUID[]::new));
        });
    }

    /** One page. @param found what {@link #found} gave for the filter */
    Uni<Slice> slice(UUID business, LeadFilter filter, Optional<UUID[]> found, Window window) {
        LeadQuery query = new LeadQuery(filter, found.orElse(null));
        // One more than asked for tells whether there is a next page.
        String sql = query.page(window.order(), window.cursor(), window.offset(), window.limit() + 1L);
        return tenancy.read(business, sql, query.parameters()).map(rows -> {
            List<Lead> leads = new ArrayList<>(window.limit());
            String last = null;
            for (Row row : rows) {
                if (leads.size() == window.limit()) {
                    return new Slice(leads, last);
                }
                leads.add(LeadRows.shown(row));
                last = LeadCursor.text(window.order(), LeadSort.text(row), row.getUUID("id"));
            }
            return new Slice(leads, null);
        });
    }
}
