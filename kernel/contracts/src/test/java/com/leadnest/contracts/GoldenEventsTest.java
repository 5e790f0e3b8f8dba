package com.leadnest.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadnest.contracts.event.EventCatalog;
import com.leadnest.contracts.event.EventType;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Events that were once published stay readable: each golden file, kept for ever, still maps to its record
 * without losing a field and still validates against the schema of its major version.
 */
class GoldenEventsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final boolean WRITE = Boolean.getBoolean("leadnest.docs.write");

    @TestFactory
    Stream<DynamicTest> everyEventHasAGoldenFileThatStillHolds() {
        return EventCatalog.all().stream()
                .map(type -> DynamicTest.dynamicTest(type.name() + " on " + type.topic(), () -> holds(type)));
    }

    private void holds(EventType<?> type) throws Exception {
        Path file = GOLDEN.resolve(type.topic() + "." + EventSchemas.file(type));
        if (WRITE && !Files.exists(file)) {
            Files.writeString(file, Json.MAPPER.writeValueAsString(Samples.of(type)) + "\n");
        }
        JsonNode golden = Json.MAPPER.readTree(Files.readString(file));
        JsonNode again =
                Json.MAPPER.readTree(Json.MAPPER.writeValueAsString(Json.MAPPER.treeToValue(golden, type.payload())));
        keeps(type.name(), golden, again);
        assertThat(errors(type, golden)).isEmpty();
    }

    /** Everything the golden file says is still said; more may be. */
    private static void keeps(String path, JsonNode golden, JsonNode again) {
        if (!golden.isObject()) {
            assertThat(again).as(path).isEqualTo(golden);
            return;
        }
        golden.properties()
                .forEach(field -> keeps(path + "." + field.getKey(), field.getValue(), again.path(field.getKey())));
    }

    private static List<String> errors(EventType<?> type, JsonNode body) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(EventSchemas.of(type).toString());
        return schema.validate(body.toString(), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
