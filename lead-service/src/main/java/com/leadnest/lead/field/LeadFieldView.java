package com.leadnest.lead.field;

import com.leadnest.kernel.id.TypeId;
import java.util.List;

/** A custom field on the wire. */
public record LeadFieldView(String id, String key, String label, String type, List<String> choices) {

    static LeadFieldView of(LeadField field) {
        return new LeadFieldView(
                TypeId.FIELD.text(field.id()),
                field.key(),
                field.label(),
                field.type().wire(),
                field.choices());
    }
}
