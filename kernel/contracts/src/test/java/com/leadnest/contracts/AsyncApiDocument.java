package com.leadnest.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.leadnest.contracts.event.CloudEventHeaders;
import com.leadnest.contracts.event.EventCatalog;
import com.leadnest.contracts.event.EventType;
import com.leadnest.contracts.event.Topics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The AsyncAPI 3.0 document of all topics, made from the event catalogue. */
final class AsyncApiDocument {

    private static final Map<String, String> OWNERS = Map.of(
            Topics.ACCOUNTS,
            "auth-service",
            Topics.LEADS,
            "lead-service",
            Topics.LEADS_BULK,
            "lead-service",
            Topics.SCORES,
            "scoring-service",
            Topics.SCORES_BULK,
            "scoring-service",
            Topics.STEPS,
            "nurture-service",
            Topics.MESSAGES,
            "inbox-service");

    private static final YAMLMapper YAML = new YAMLMapper(YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .build());

    private AsyncApiDocument() {}

    static String yaml() throws Exception {
        ObjectNode root = Json.MAPPER.createObjectNode();
        root.put("asyncapi", "3.0.0");
        root.putObject("info")
                .put("title", "LeadNest events")
                .put("version", "1.0.0")
                .put(
                        "description",
                        "CloudEvents 1.0 in Kafka binary mode. Delivery is at least once: dedupe by ce_id. "
                                + "Order holds per key; ignore an event whose ce_version is older than what you have. "
                                + "Changes within a major version are additive.");
        root.put("defaultContentType", CloudEventHeaders.JSON);
        Map<String, List<EventType<?>>> byTopic = EventCatalog.all().stream()
                .collect(Collectors.groupingBy(EventType::topic, TreeMap::new, Collectors.toList()));
        byTopic.forEach((topic, types) -> channel(root, topic, types));
        root.withObject("/components/messageTraits/cloudEvent").set("headers", headers());
        Map<String, EventType<?>> messages = new LinkedHashMap<>();
        EventCatalog.all().forEach(type -> messages.putIfAbsent(type.name(), type));
        messages.values().forEach(type -> message(root, type));
        return YAML.writeValueAsString(root);
    }

    private static void channel(ObjectNode root, String topic, List<EventType<?>> types) {
        ObjectNode channel = root.withObject("/channels").putObject(topic);
        channel.put("address", topic);
        channel.put("description", "Published by " + OWNERS.get(topic) + " only.");
        types.forEach(type -> channel.withObject("/messages")
                .putObject(type.name())
                .put("$ref", "#/components/messages/" + type.name()));
        ObjectNode operation = root.withObject("/operations").putObject("publish." + topic);
        operation.put("action", "send");
        operation.putObject("channel").put("$ref", "#/channels/" + topic);
    }

    private static void message(ObjectNode root, EventType<?> type) {
        ObjectNode message = root.withObject("/components/messages").putObject(type.name());
        message.put("name", type.ceType());
        message.withArray("/traits").addObject().put("$ref", "#/components/messageTraits/cloudEvent");
        message.putObject("payload").put("$ref", "./schemas/" + EventSchemas.file(type));
        JsonNode example = Json.MAPPER.valueToTree(Samples.of(type));
        message.withArray("/examples").addObject().set("payload", example);
    }

    private static JsonNode headers() {
        ObjectNode headers = Json.MAPPER.createObjectNode();
        headers.put("type", "object");
        for (String name : List.of(
                CloudEventHeaders.SPEC_VERSION,
                CloudEventHeaders.ID,
                CloudEventHeaders.SOURCE,
                CloudEventHeaders.TYPE,
                CloudEventHeaders.TIME,
                CloudEventHeaders.SUBJECT,
                CloudEventHeaders.DATA_SCHEMA,
                CloudEventHeaders.PARTITION_KEY,
                CloudEventHeaders.VERSION,
                CloudEventHeaders.BUSINESS,
                CloudEventHeaders.CORRELATION_ID,
                CloudEventHeaders.CONTENT_TYPE)) {
            headers.withObject("/properties").putObject(name).put("type", "string");
            headers.withArray("/required").add(name);
        }
        for (String name : List.of(CloudEventHeaders.CAUSATION_ID, CloudEventHeaders.TRACE_PARENT)) {
            headers.withObject("/properties").putObject(name).put("type", "string");
        }
        return headers;
    }
}
