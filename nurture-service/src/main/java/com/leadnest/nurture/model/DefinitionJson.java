package com.leadnest.nurture.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** A sequence version as JSON, in the form the API and the database share. */
public final class DefinitionJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private DefinitionJson() {}

    /**
     * What reading gave.
     *
     * @param definition what could be read; not to be used when there are problems
     * @param problems fields that are missing, of the wrong kind, or unknown words, by step and field
     */
    public record Reading(Definition definition, List<DefinitionProblem> problems) {}

    /** Reads what a caller sent; null is a definition without steps. Whether it makes sense is for {@link DefinitionCheck}. */
    public static Reading read(JsonNode json) {
        DefinitionProblems problems = new DefinitionProblems();
        List<Step> steps = new ArrayList<>();
        JsonNode list = json == null ? null : json.get("steps");
        problems.require(list != null && list.isArray(), "steps", "must be a list of steps");
        if (list != null && list.isArray()) {
            for (int position = 1; position <= list.size(); position++) {
                problems.at(position);
                Step step = StepReading.of(new Fields(list.get(position - 1), "", problems));
                if (step != null) {
                    steps.add(step);
                }
            }
        }
        problems.at(null);
        Fields whole = new Fields(json, "", problems);
        Condition goal = whole.has("goal") ? StepReading.condition(whole.child("goal")) : null;
        StopOn stopOn = whole.has("stop_on") ? StepReading.stopOn(whole.child("stop_on")) : StopOn.ALL;
        return new Reading(new Definition(steps, goal, stopOn), problems.found());
    }

    /**
     * Reads what was stored.
     *
     * @throws IllegalArgumentException when it is not what {@link #text} writes
     */
    public static Definition stored(String json) {
        try {
            Reading reading = read(MAPPER.readTree(json));
            if (!reading.problems().isEmpty()) {
                throw new IllegalArgumentException("Stored sequence: " + reading.problems());
            }
            return reading.definition();
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("Stored sequence", broken);
        }
    }

    /** Writes a version so that {@link #read} gives the same again. */
    public static ObjectNode write(Definition definition) {
        return DefinitionWriting.of(definition, MAPPER.createObjectNode());
    }

    /** {@link #write} as text. */
    public static String text(Definition definition) {
        return write(definition).toString();
    }
}
