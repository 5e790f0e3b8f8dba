package com.leadnest.lead.importing.chunk;

import com.leadnest.lead.importing.row.LeadRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds the lead a row is about: by e-mail, then by phone, then, when a row has neither, by name and company. */
final class LeadIndex {

    private final Map<String, LeadState> byEmail = new HashMap<>();
    private final Map<String, List<LeadState>> byPhone = new HashMap<>();
    private final Map<NameKey, LeadState> byName = new HashMap<>();

    private record NameKey(String name, String company) {}

    void add(LeadState lead) {
        if (lead.email != null) {
            byEmail.put(lead.email, lead);
        }
        if (lead.phone != null) {
            byPhone.computeIfAbsent(lead.phone, phone -> new ArrayList<>(1)).add(lead);
        }
        if (lead.email == null && lead.phone == null) {
            byName.putIfAbsent(new NameKey(lead.name, lead.businessName), lead);
        }
    }

    /** After a row changed a lead: it can now be found by what the row added. */
    void refresh(LeadState lead, String emailBefore, String phoneBefore) {
        if (!Objects.equals(emailBefore, lead.email)) {
            byEmail.put(lead.email, lead);
        }
        if (!Objects.equals(phoneBefore, lead.phone)) {
            if (phoneBefore != null) {
                byPhone.get(phoneBefore).remove(lead);
            }
            byPhone.computeIfAbsent(lead.phone, phone -> new ArrayList<>(1)).add(lead);
        }
    }

    /** The lead, or null when the row brings a new one. */
    LeadState find(LeadRow row) {
        if (row.isNameOnly()) {
            return byName.get(new NameKey(row.name(), row.businessName()));
        }
        LeadState byAddress = row.email() == null ? null : byEmail.get(row.email());
        if (byAddress != null || row.phone() == null) {
            return byAddress;
        }
        // Two addresses with one phone are two people of one office or one family.
        for (LeadState lead : byPhone.getOrDefault(row.phone(), List.of())) {
            if (row.email() == null || lead.email == null) {
                return lead;
            }
        }
        return null;
    }
}
