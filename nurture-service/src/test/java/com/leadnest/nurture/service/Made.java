package com.leadnest.nurture.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sequences a test makes for itself, through the API. */
public final class Made {

    private Made() {}

    public static Map<String, Object> email(String key) {
        return Map.of("key", key, "type", "email", "subject", key + " for {first_name}", "text", "Hi, " + key);
    }

    public static Map<String, Object> sms(String key, String purpose) {
        return Map.of("key", key, "type", "sms", "text", "Hi, " + key, "purpose", purpose);
    }

    public static Map<String, Object> wait(String key, int minutes) {
        return Map.of("key", key, "type", "wait", "minutes", minutes);
    }

    public static Map<String, Object> until(String key, String from, String to) {
        return Map.of("key", key, "type", "wait_until", "from", from, "to", to);
    }

    /** A branch on whether the link in a step was clicked. */
    public static Map<String, Object> clicked(String key, String step, String then, String otherwise) {
        Map<String, Object> condition = Map.of("kind", "clicked", "step", step);
        return Map.of("key", key, "type", "branch", "condition", condition, "then", then, "otherwise", otherwise);
    }

    @SafeVarargs
    public static Map<String, Object> definition(Map<String, Object>... steps) {
        return Map.of("steps", List.of(steps));
    }

    /** Makes a sequence and activates it; gives its id. */
    public static String sequence(UUID business, Map<String, Object> definition) {
        String id = Signed.owner(business)
                .body(Map.of("name", "Made", "definition", definition))
                .post("/api/nurture/sequences")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Signed.owner(business)
                .post("/api/nurture/sequences/" + id + "/activate")
                .then()
                .statusCode(200);
        return id;
    }

    /** Saves the next version. @param people stay or move */
    public static void change(UUID business, String id, int version, String people, Map<String, Object> definition) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", "Made");
        body.put("definition", definition);
        body.put("running_people", people);
        body.put("expected_version", version);
        Signed.owner(business)
                .body(body)
                .put("/api/nurture/sequences/" + id)
                .then()
                .statusCode(200);
    }
}
