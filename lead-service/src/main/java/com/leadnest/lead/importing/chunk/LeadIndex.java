package com.leadnest.lead.importing.chunk;

import com.leadnest.lead.importing.row.LeadRow;
import java.util.ArrayList;
import java.util.Comparator;
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
            addByPhone(lead);
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
            addByPhone(lead);
        }
    }

    /** The lead, or null when the row brings a new one. */
    Match find(LeadRow row) {
        if (row.isNameOnly()) {
            return Match.of(byName.get(new NameKey(row.name(), row.businessName())));
        }
        LeadState byAddress = row.email() == null ? null : byEmail.get(row.email());
        if (byAddress != null || row.phone() == null) {
            return Match.of(byAddress);
        }
        List<LeadState> samePhone = byPhone.getOrDefault(row.phone(), List.of());
        for (LeadState lead : samePhone) {
            if (lead.email == null) {
                return Match.of(lead);
            }
        }
        // Two addresses with one phone are two people of one office or one family: an address not yet known is a
        // third one, and a number alone is about one of them, but nobody can say which.
        if (row.email() != null || samePhone.isEmpty()) {
            return null;
        }
        return new Match(samePhone.get(0), samePhone.size() == 1);
    }

    /**
     * @param certain whether no other lead could be meant
     */
    record Match(LeadState lead, boolean certain) {

        static Match of(LeadState lead) {
            return lead == null ? null : new Match(lead, true);
        }
    }

    /** Oldest first, as the data gives them: the choice must not depend on where the file was cut. */
    private void addByPhone(LeadState lead) {
        List<LeadState> leads = byPhone.computeIfAbsent(lead.phone, phone -> new ArrayList<>(1));
        leads.add(lead);
        if (leads.size() > 1) {
            leads.sort(Comparator.comparing(other -> other.id.toString()));
        }
    }
}
