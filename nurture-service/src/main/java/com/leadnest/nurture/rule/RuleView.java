package com.leadnest.nurture.rule;

import com.leadnest.kernel.id.TypeId;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;

/** A rule on the wire. */
public record RuleView(
        String id, String name, boolean enabled, RuleEvent on, RuleConditions conditions, String templateId) {

    static RuleView of(Row row) {
        return new RuleView(
                TypeId.RULE.text(row.getUUID("id")),
                row.getString("name"),
                row.getBoolean("enabled"),
                RuleEvent.of(row.getString("event")),
                RuleConditions.of(row.get(JsonObject.class, "conditions")),
                row.getString("template_id"));
    }
}
