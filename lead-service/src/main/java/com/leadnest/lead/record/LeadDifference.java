package com.leadnest.lead.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Which fields of a lead a change touched. */
final class LeadDifference {

    private LeadDifference() {}

    /** Wire names of what differs, but for the status, which has an event of its own. */
    static List<String> between(LeadContent before, LeadContent after) {
        List<String> changed = new ArrayList<>();
        add(changed, "name", before.name(), after.name());
        add(changed, "email", before.email(), after.email());
        add(changed, "phone", before.phone(), after.phone());
        add(changed, "business_name", before.businessName(), after.businessName());
        add(changed, "source", before.source(), after.source());
        add(changed, "notes", before.notes(), after.notes());
        addCustom(changed, before.customFields(), after.customFields());
        add(changed, "tags", before.tags(), after.tags());
        add(changed, "owner_id", before.ownerId(), after.ownerId());
        add(changed, "country", before.country(), after.country());
        add(changed, "deal_value", before.deal().valueMinor(), after.deal().valueMinor());
        add(changed, "lost_reason", before.deal().lostReason(), after.deal().lostReason());
        return changed;
    }

    private static void addCustom(List<String> changed, Map<String, Object> before, Map<String, Object> after) {
        TreeSet<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (String key : keys) {
            add(changed, "custom_fields." + key, before.get(key), after.get(key));
        }
    }

    private static void add(List<String> changed, String field, Object before, Object after) {
        if (!same(before, after)) {
            changed.add(field);
        }
    }

    /** 35 from the database and 35.0 from a caller are the same number. */
    private static boolean same(Object a, Object b) {
        if (a instanceof Number x && b instanceof Number y) {
            return new BigDecimal(x.toString()).compareTo(new BigDecimal(y.toString())) == 0;
        }
        return Objects.equals(a, b);
    }
}
