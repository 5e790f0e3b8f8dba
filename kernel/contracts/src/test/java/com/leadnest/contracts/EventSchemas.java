package com.leadnest.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.leadnest.contracts.event.EventType;
import java.time.Instant;
import java.util.List;

/** JSON Schemas (2020-12) of the event bodies, generated from the records. */
final class EventSchemas {

    private static final SchemaGenerator GENERATOR = new SchemaGenerator(config());

    private EventSchemas() {}

    private static com.github.victools.jsonschema.generator.SchemaGeneratorConfig config() {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonModule())
                .with(Option.INLINE_ALL_SCHEMAS)
                .with(Option.EXTRA_OPEN_API_FORMAT_VALUES)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        builder.forFields()
                .withNullableCheck(field -> NullableFields.NAMES.contains(qualifiedWireName(field)))
                .withRequiredCheck(field -> !NullableFields.NAMES.contains(qualifiedWireName(field)));
        builder.forTypesInGeneral()
                .withCustomDefinitionProvider((type, context) -> type.getErasedType() == Instant.class
                        ? new com.github.victools.jsonschema.generator.CustomDefinition(
                                context.getGeneratorConfig()
                                        .createObjectNode()
                                        .put("type", "string")
                                        .put("format", "date-time"),
                                true)
                        : null);
        return builder.build();
    }

    private static String qualifiedWireName(com.github.victools.jsonschema.generator.FieldScope field) {
        com.fasterxml.jackson.annotation.JsonProperty property =
                field.getAnnotationConsideringFieldAndGetter(com.fasterxml.jackson.annotation.JsonProperty.class);
        String type = field.getDeclaringType().getErasedType().getSimpleName();
        return type + "." + (property == null ? field.getName() : property.value());
    }

    /** The schema of a body; open to fields that later versions add. */
    static JsonNode of(EventType<?> type) {
        ObjectNode schema = Json.MAPPER.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", type.dataSchema());
        schema.put("title", type.name());
        schema.setAll((ObjectNode) GENERATOR.generateSchema(type.payload()));
        return schema;
    }

    /** File name of a schema. */
    static String file(EventType<?> type) {
        return type.name() + ".v" + type.majorVersion() + ".json";
    }

    /** Types by schema: two lanes of one event share a body. */
    static List<String> files(List<EventType<?>> types) {
        return types.stream().map(EventSchemas::file).distinct().sorted().toList();
    }
}
