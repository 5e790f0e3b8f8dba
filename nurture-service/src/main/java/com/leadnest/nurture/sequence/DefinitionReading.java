package com.leadnest.nurture.sequence;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadnest.kernel.problem.ValidationProblem;
import com.leadnest.nurture.model.Definition;
import com.leadnest.nurture.model.DefinitionCheck;
import com.leadnest.nurture.model.DefinitionJson;
import com.leadnest.nurture.model.DefinitionProblem;
import com.leadnest.nurture.text.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Definitions as callers send them. */
@Singleton
public class DefinitionReading {

    private final DefinitionCheck check;

    @Inject
    public DefinitionReading(Texts texts) {
        this.check = new DefinitionCheck(texts);
    }

    /** A definition that can be used; {@link ValidationProblem} by the path of each wrong field for any other. */
    public Definition sound(JsonNode json) {
        DefinitionJson.Reading reading = DefinitionJson.read(json);
        List<DefinitionProblem> problems =
                reading.problems().isEmpty() ? check.of(reading.definition()).problems() : reading.problems();
        if (problems.isEmpty()) {
            return reading.definition();
        }
        Map<String, List<String>> details = new TreeMap<>();
        for (DefinitionProblem problem : problems) {
            details.computeIfAbsent(path(problem), path -> new ArrayList<>()).add(problem.message());
        }
        throw new ValidationProblem(details);
    }

    /** What is wrong, and what is used. While a field cannot be read, nothing further is looked at. */
    DefinitionCheck.Report report(JsonNode json) {
        DefinitionJson.Reading reading = DefinitionJson.read(json);
        return reading.problems().isEmpty()
                ? check.of(reading.definition())
                : new DefinitionCheck.Report(reading.problems(), Set.of(), List.of());
    }

    private static String path(DefinitionProblem problem) {
        return problem.step() == null
                ? "definition." + problem.field()
                : "definition.steps." + (problem.step() - 1) + "." + problem.field();
    }
}
