package com.leadnest.lead.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadnest.lead.field.FieldType;
import com.leadnest.lead.field.LeadField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Values of custom fields while a lead is edited. */
final class CustomValues {

    private final Map<String, LeadField> fields;
    private final Map<String, Object> values;

    CustomValues(List<LeadField> fields, Map<String, Object> before) {
        this.fields = fields.stream().collect(Collectors.toMap(LeadField::key, Function.identity()));
        this.values = new LinkedHashMap<>(before);
    }

    /** Sets a value, or takes it away by null. */
    void put(String key, JsonNode said, BiConsumer<String, String> complain) {
        LeadField field = fields.get(key);
        if (field == null) {
            complain.accept("custom_fields." + key, "there is no such field");
        } else if (said.isNull()) {
            values.remove(key);
        } else {
            try {
                values.put(key, field.type().read(said, field.choices()));
            } catch (FieldType.InvalidValue e) {
                complain.accept("custom_fields." + key, e.getMessage());
            }
        }
    }

    Map<String, Object> all() {
        return values;
    }
}
