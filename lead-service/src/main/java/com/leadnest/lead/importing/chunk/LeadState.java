package com.leadnest.lead.importing.chunk;

import com.leadnest.lead.importing.mapping.StatusWords;
import com.leadnest.lead.importing.row.LeadRow;
import com.leadnest.lead.record.Deal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** A lead while a chunk is worked out: as it is in the data, or about to be created, with what rows changed on it. */
public final class LeadState {

    final UUID id;
    final long row;
    final Instant createdAt;
    final int version;
    final UUID ownerId;
    String name;
    String email;
    String phone;
    String businessName;
    String notes;
    String status;
    final String statusBefore;
    String sourceBefore;
    String source;
    String country;
    List<String> tags;
    Map<String, Object> custom;
    /** Of a lead that is there; an import brings none. */
    Deal deal = Deal.NONE;

    private final Set<String> changed = new LinkedHashSet<>();
    private boolean touched;

    private LeadState(UUID id, long row, Instant createdAt, int version, UUID ownerId, String statusBefore) {
        this.id = id;
        this.row = row;
        this.createdAt = createdAt;
        this.version = version;
        this.ownerId = ownerId;
        this.statusBefore = statusBefore;
    }

    /** A lead that the row brings. */
    static LeadState created(UUID id, LeadRow row, Instant now, String source) {
        LeadState lead = new LeadState(id, row.number(), now, 0, null, null);
        lead.status = row.status() == null ? "new" : row.status();
        lead.name = row.name();
        lead.email = row.email();
        lead.phone = row.phone();
        lead.businessName = row.businessName();
        lead.notes = row.notes();
        lead.source = row.source() == null ? source : row.source();
        lead.country = row.country();
        lead.tags = row.tags() == null ? List.of() : row.tags();
        lead.custom = row.custom();
        return lead;
    }

    /** A lead as the data has it. */
    static LeadState existing(StoredLead stored) {
        LeadState lead =
                new LeadState(stored.id(), 0, stored.createdAt(), stored.version(), stored.ownerId(), stored.status());
        lead.status = stored.status();
        lead.sourceBefore = stored.source();
        lead.name = stored.name();
        lead.email = stored.email();
        lead.phone = stored.phone();
        lead.businessName = stored.businessName();
        lead.notes = stored.notes();
        lead.source = stored.source();
        lead.country = stored.country();
        lead.tags = stored.tags();
        lead.custom = stored.custom();
        lead.deal = stored.deal();
        return lead;
    }

    boolean isNew() {
        return version == 0;
    }

    boolean isChanged() {
        return !changed.isEmpty();
    }

    /** Wire names of what differs from the data. */
    List<String> changed() {
        return new ArrayList<>(changed);
    }

    /**
     * Takes over what the row says. Empty cells never blank a field.
     *
     * @param overwrite whether a filled field may get another value; if not, only gaps are filled
     * @return whether the lead is another one now
     */
    boolean merge(LeadRow row, boolean overwrite) {
        touched = false;
        name = pick("name", name, row.name(), overwrite);
        email = pick("email", email, row.email(), false);
        phone = pick("phone", phone, row.phone(), overwrite);
        businessName = pick("business_name", businessName, row.businessName(), overwrite);
        notes = pick("notes", notes, row.notes(), overwrite);
        country = pick("country", country, row.country(), overwrite);
        // Where a lead first came from is history: a later file does not rewrite it.
        source = pick("source", source, row.source(), false);
        mergeStatus(row.status(), overwrite);
        mergeTags(row.tags());
        mergeCustom(row.custom(), overwrite);
        return touched;
    }

    private String pick(String field, String have, String said, boolean overwrite) {
        if (said == null || said.equals(have) || have != null && !overwrite) {
            return have;
        }
        changes(field);
        return said;
    }

    /** A file never takes a lead back along the pipeline: an old export would undo the work since. */
    private void mergeStatus(String said, boolean overwrite) {
        if (said == null || said.equals(status)) {
            return;
        }
        int ahead = StatusWords.rank(said) - StatusWords.rank(status);
        if (ahead < 0 || ahead == 0 && !overwrite) {
            return;
        }
        status = said;
        changes("status");
    }

    private void mergeTags(List<String> said) {
        if (said == null || tags.containsAll(said)) {
            return;
        }
        Set<String> all = new LinkedHashSet<>(tags);
        all.addAll(said);
        tags = new ArrayList<>(all);
        changes("tags");
    }

    private void mergeCustom(Map<String, Object> said, boolean overwrite) {
        Map<String, Object> merged = null;
        for (Map.Entry<String, Object> field : said.entrySet()) {
            Object have = custom.get(field.getKey());
            if (same(have, field.getValue()) || have != null && !overwrite) {
                continue;
            }
            merged = merged == null ? new LinkedHashMap<>(custom) : merged;
            merged.put(field.getKey(), field.getValue());
            changes("custom_fields." + field.getKey());
        }
        if (merged != null) {
            custom = merged;
        }
    }

    private void changes(String field) {
        changed.add(field);
        touched = true;
    }

    /** Numbers from the data and from the file may differ in type: 35 and 35.0 are the same value. */
    private static boolean same(Object a, Object b) {
        if (a instanceof Number x && b instanceof Number y) {
            return new java.math.BigDecimal(x.toString()).compareTo(new java.math.BigDecimal(y.toString())) == 0;
        }
        return Objects.equals(a, b);
    }
}
