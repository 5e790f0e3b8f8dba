package com.leadnest.nurture.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Typed access to one JSON object; what does not fit becomes a problem and is read as null or zero. */
final class Fields {

    private final JsonNode json;
    private final String path;
    private final DefinitionProblems problems;

    /** @param path of the object inside its step, with a dot at its end, or empty for the step itself */
    Fields(JsonNode json, String path, DefinitionProblems problems) {
        this.json = json;
        this.path = path;
        this.problems = problems;
    }

    boolean has(String name) {
        return json != null && json.hasNonNull(name);
    }

    Fields child(String name) {
        JsonNode child = json == null ? null : json.get(name);
        problems.require(child != null && child.isObject(), path + name, "must be an object");
        return new Fields(child, path + name + ".", problems);
    }

    /** The objects of a list; none when it is missing, which is a problem. */
    List<Fields> children(String name) {
        List<Fields> children = new ArrayList<>();
        problems.require(has(name) && json.get(name).isArray(), path + name, "must be a list");
        if (has(name)) {
            for (int i = 0; i < json.get(name).size(); i++) {
                children.add(new Fields(json.get(name).get(i), path + name + "." + i + ".", problems));
            }
        }
        return children;
    }

    String text(String name) {
        problems.require(has(name), path + name, "is required");
        return optionalText(name);
    }

    /** Numbers and truth values are taken as their text: a form sends {@code 70} for a score and means "70". */
    String optionalText(String name) {
        if (!has(name)) {
            return null;
        }
        problems.require(json.get(name).isValueNode(), path + name, "must be a text");
        return json.get(name).asText();
    }

    int number(String name) {
        boolean fits =
                has(name) && json.get(name).isIntegralNumber() && json.get(name).canConvertToInt();
        problems.require(fits, path + name, "must be a whole number");
        return fits ? json.get(name).intValue() : 0;
    }

    boolean flag(String name, boolean otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        problems.require(json.get(name).isBoolean(), path + name, "must be true or false");
        return json.get(name).asBoolean(otherwise);
    }

    LocalTime time(String name) {
        try {
            return LocalTime.parse(String.valueOf(optionalText(name)));
        } catch (DateTimeParseException wrong) {
            problems.add(path + name, "must be a time such as 09:00");
            return LocalTime.MIDNIGHT;
        }
    }

    /** Texts of a list; none when it is missing. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        if (has(name)) {
            problems.require(json.get(name).isArray(), path + name, "must be a list");
            json.get(name).forEach(each -> texts.add(each.asText()));
        }
        return texts;
    }

    /** A constant by its wire name; the first one, with a problem, when there is no such. */
    <E extends Enum<E>> E word(String name, Class<E> type) {
        String word = optionalText(name);
        for (E each : type.getEnumConstants()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(word)) {
                return each;
            }
        }
        List<String> known = new ArrayList<>();
        for (E each : type.getEnumConstants()) {
            known.add(each.name().toLowerCase(Locale.ROOT));
        }
        problems.add(path + name, "must be one of " + String.join(", ", known));
        return type.getEnumConstants()[0];
    }

    void problem(String name, String message) {
        problems.add(path + name, message);
    }
}
