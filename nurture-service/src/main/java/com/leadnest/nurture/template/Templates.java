package com.leadnest.nurture.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.leadnest.nurture.model.DefinitionJson;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sequences that come with LeadNest: one file each under {@code templates/}, in the form the API takes. */
@Singleton
public class Templates {

    private static final List<String> IDS = List.of(
            "medspa_initial", "home_services_initial", "agency_initial", "reactivation", "no_show", "review_request");

    private final Map<String, Template> byId = new LinkedHashMap<>();

    public Templates() {
        ObjectMapper mapper = new ObjectMapper();
        IDS.forEach(id -> byId.put(id, read(id, mapper)));
    }

    /** All of them, the initial ones first. */
    public List<Template> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Template> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private static Template read(String id, ObjectMapper mapper) {
        try (InputStream file = Templates.class.getResourceAsStream("/templates/" + id + ".json")) {
            JsonNode json = mapper.readTree(file);
            return new Template(
                    id,
                    json.get("name").asText(),
                    json.get("industry").asText(),
                    json.get("description").asText(),
                    DefinitionJson.stored(json.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("Template " + id, e);
        }
    }
}
