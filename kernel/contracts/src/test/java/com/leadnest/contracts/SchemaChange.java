package com.leadnest.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a change of an event's schema breaks for those who already read it. A producer's change is safe for
 * consumers when everything they could rely on is still true: a field stays, stays required if it was,
 * keeps its types (fewer is fine, more is not) and its format.
 */
final class SchemaChange {

    private SchemaChange() {}

    /** The breaking differences, by JSON path; empty when the change is additive. */
    static List<String> breaks(JsonNode before, JsonNode after) {
        List<String> found = new ArrayList<>();
        compare("$", before, after, found);
        return found;
    }

    private static void compare(String path, JsonNode before, JsonNode after, List<String> found) {
        Set<String> types = words(before.path("type"));
        if (!types.containsAll(words(after.path("type")))
                || (types.isEmpty() != words(after.path("type")).isEmpty())) {
            found.add(path + ": type " + before.path("type") + " became " + after.path("type"));
        }
        if (before.has("format") && !before.path("format").equals(after.path("format"))) {
            found.add(path + ": format changed");
        }
        if (before.has("enum") && !words(before.path("enum")).containsAll(words(after.path("enum")))) {
            found.add(path + ": new values in a closed list");
        }
        Set<String> required = words(before.path("required"));
        required.removeAll(words(after.path("required")));
        required.forEach(field -> found.add(path + "." + field + ": no longer always there"));
        before.path("properties").properties().forEach(field -> {
            JsonNode now = after.path("properties").path(field.getKey());
            if (now.isMissingNode()) {
                found.add(path + "." + field.getKey() + ": removed");
            } else {
                compare(path + "." + field.getKey(), field.getValue(), now, found);
            }
        });
        if (before.has("items")) {
            compare(path + "[]", before.path("items"), after.path("items"), found);
        }
    }

    private static Set<String> words(JsonNode node) {
        Set<String> words = new HashSet<>();
        if (node.isArray()) {
            node.forEach(each -> words.add(each.asText()));
        } else if (!node.isMissingNode()) {
            words.add(node.asText());
        }
        return words;
    }
}
