package com.leadnest.gateway.docs;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.function.Predicate;

/** Makes one OpenAPI document of several. Pure. */
final class OpenApiMerge {

    private static final String SCHEMES = "securitySchemes";

    private final JsonObject paths = new JsonObject();
    private final JsonObject components = new JsonObject();

    OpenApiMerge() {
        components.put(
                SCHEMES,
                new JsonObject()
                        .put(
                                "bearer",
                                new JsonObject()
                                        .put("type", "http")
                                        .put("scheme", "bearer")
                                        .put("bearerFormat", "JWT")));
    }

    /**
     * Adds a service's document.
     *
     * @param service tag of its operations, and prefix of components whose name is taken by something else
     * @param routed which paths the gateway passes to it; others are its own business
     */
    OpenApiMerge add(String service, JsonObject document, Predicate<String> routed) {
        JsonObject own = renamed(service, document);
        JsonObject ownComponents = own.getJsonObject("components", new JsonObject());
        for (String kind : ownComponents.fieldNames()) {
            if (!kind.equals(SCHEMES)) {
                merge(kind, ownComponents.getJsonObject(kind));
            }
        }
        JsonObject ownPaths = own.getJsonObject("paths", new JsonObject());
        for (String path : ownPaths.fieldNames()) {
            if (routed.test(path)) {
                paths.put(path, tagged(service, ownPaths.getJsonObject(path)));
            }
        }
        return this;
    }

    private void merge(String kind, JsonObject members) {
        if (!components.containsKey(kind)) {
            components.put(kind, new JsonObject());
        }
        components.getJsonObject(kind).mergeIn(members);
    }

    /** Two services may mean different things by one name; the later one's gets the service's name in front. */
    private JsonObject renamed(String service, JsonObject document) {
        JsonObject own = document.getJsonObject("components", new JsonObject());
        JsonObject result = document.copy();
        for (String kind : own.fieldNames()) {
            for (String name : own.getJsonObject(kind).fieldNames()) {
                Object taken = components.getJsonObject(kind, new JsonObject()).getValue(name);
                if (taken != null
                        && !kind.equals(SCHEMES)
                        && !taken.equals(own.getJsonObject(kind).getValue(name))) {
                    result = rename(result, kind, name, capital(service) + name);
                }
            }
        }
        return result;
    }

    private static JsonObject rename(JsonObject document, String kind, String name, String other) {
        String reference = "\"#/components/" + kind + "/";
        JsonObject renamed = new JsonObject(document.encode().replace(reference + name + '"', reference + other + '"'));
        JsonObject members = renamed.getJsonObject("components").getJsonObject(kind);
        members.put(other, members.remove(name));
        return renamed;
    }

    private static JsonObject tagged(String service, JsonObject operations) {
        JsonObject tagged = operations.copy();
        for (String method : tagged.fieldNames()) {
            if (tagged.getValue(method) instanceof JsonObject operation && !operation.containsKey("tags")) {
                operation.put("tags", new JsonArray().add(service));
            }
        }
        return tagged;
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    JsonObject document(String serverUrl) {
        return new JsonObject()
                .put("openapi", "3.1.0")
                .put(
                        "info",
                        new JsonObject()
                                .put("title", "LeadNest API")
                                .put("version", "1")
                                .put(
                                        "description",
                                        "Sign in with POST /auth/login and send the token as a Bearer token."))
                .put("servers", new JsonArray().add(new JsonObject().put("url", serverUrl)))
                .put("security", new JsonArray().add(new JsonObject().put("bearer", new JsonArray())))
                .put("paths", paths)
                .put("components", components);
    }
}
