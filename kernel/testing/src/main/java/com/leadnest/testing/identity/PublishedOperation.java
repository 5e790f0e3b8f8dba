package com.leadnest.testing.identity;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** An operation of the running service, as its OpenAPI document names it. */
record PublishedOperation(String method, String path, String contentType) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    static Stream<PublishedOperation> all() {
        Map<String, Map<String, Object>> paths =
                given().get("/q/openapi?format=json").jsonPath().getMap("paths");
        return paths.entrySet().stream().flatMap(path -> path.getValue().entrySet().stream()
                .filter(method -> METHODS.contains(method.getKey()))
                .map(method -> new PublishedOperation(
                        method.getKey().toUpperCase(Locale.ROOT), path.getKey(), contentTypeOf(method.getValue()))));
    }

    private static String contentTypeOf(Object operation) {
        if (operation instanceof Map<?, ?> map
                && map.get("requestBody") instanceof Map<?, ?> body
                && body.get("content") instanceof Map<?, ?> content
                && !content.isEmpty()) {
            return content.keySet().iterator().next().toString();
        }
        return null;
    }

    String name() {
        return method + " " + path;
    }

    Response send(RequestSpecification request) {
        RequestSpecification prepared = request.urlEncodingEnabled(false);
        if (contentType != null && contentType.startsWith("multipart/")) {
            prepared = prepared.multiPart("nothing", "");
        } else if (contentType != null) {
            prepared = prepared.contentType(contentType).body("{}");
        }
        return prepared.request(method, path.replaceAll("\\{[^}]+}", "none"));
    }
}
