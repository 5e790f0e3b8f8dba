package com.leadnest.lead.importing.chunk;

import com.leadnest.lead.importing.row.LeadRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Works out what rows do to the leads they match, one row after the other, as if each were written before the next is
 * looked at: where a file is cut into chunks never changes what comes out.
 *
 * <p>Of two rows of one file about the same lead the first one wins; the later one fills gaps. That, and not the last
 * one, makes a second import of the same file change nothing.
 */
public final class ChunkPlanner {

    private static final Comparator<LeadState> BY_EMAIL = Comparator.comparing(
                    (LeadState lead) -> lead.email, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(lead -> lead.id);

    private final ImportMode mode;
    private final Supplier<UUID> ids;
    private final String source;

    /**
     * @param ids ids for new leads, rising
     * @param source where new leads come from when their row does not say
     */
    public ChunkPlanner(ImportMode mode, Supplier<UUID> ids, String source) {
        this.mode = mode;
        this.ids = ids;
        this.source = source;
    }

    /**
     * @param rows the chunk's valid rows in the file's order
     * @param failed how many rows of the chunk are refused
     * @param blank how many are empty
     * @param stored leads that rows may match, oldest first
     * @param now time of creation of new leads
     */
    public ChunkPlan plan(List<LeadRow> rows, int failed, int blank, List<StoredLead> stored, Instant now) {
        LeadIndex index = new LeadIndex();
        List<LeadState> existing = new ArrayList<>(stored.size());
        for (StoredLead lead : stored) {
            LeadState state = LeadState.existing(lead);
            existing.add(state);
            index.add(state);
        }
        List<LeadState> created = new ArrayList<>();
        long updated = 0;
        long unchanged = 0;
        long skipped = blank;
        for (LeadRow row : rows) {
            LeadIndex.Match match = index.find(row);
            if (match == null ? mode == ImportMode.UPDATE : mode == ImportMode.CREATE) {
                skipped++;
            } else if (match == null) {
                LeadState fresh = LeadState.created(ids.get(), row, now, source);
                created.add(fresh);
                index.add(fresh);
            } else if (match.certain() && merge(index, match.lead(), row)) {
                updated++;
            } else {
                unchanged++;
            }
        }
        created.sort(BY_EMAIL);
        existing.removeIf(lead -> !lead.isChanged());
        existing.sort(Comparator.comparing(lead -> lead.id));
        return new ChunkPlan(created, existing, new Counts(created.size(), updated, unchanged, skipped, failed));
    }

    private boolean merge(LeadIndex index, LeadState lead, LeadRow row) {
        String email = lead.email;
        String phone = lead.phone;
        boolean changed = lead.merge(row, row.first());
        if (changed) {
            index.refresh(lead, email, phone);
        }
        return changed;
    }
}
