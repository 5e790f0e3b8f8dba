package com.leadnest.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadnest.contracts.event.EventCatalog;
import com.leadnest.contracts.event.EventType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** docs/events is generated, committed, and never stale; a schema there only ever grows. */
class EventDocumentsTest {

    private static final Path DOCS = Path.of(System.getProperty("leadnest.docs"));
    private static final boolean WRITE = Boolean.getBoolean("leadnest.docs.write");

    @TestFactory
    Stream<DynamicTest> everySchemaIsCommittedAndOnlyGrows() {
        return EventCatalog.all().stream()
                .map(type -> DynamicTest.dynamicTest(type.name() + " on " + type.topic(), () -> schema(type)));
    }

    private void schema(EventType<?> type) throws Exception {
        Path file = DOCS.resolve("schemas").resolve(EventSchemas.file(type));
        JsonNode now = EventSchemas.of(type);
        if (Files.exists(file)) {
            assertThat(SchemaChange.breaks(Json.MAPPER.readTree(Files.readString(file)), now))
                    .as("breaking change: publish %s as a new major version", type.name())
                    .isEmpty();
        }
        current(file, Json.MAPPER.writeValueAsString(now) + "\n");
    }

    @Test
    void theAsyncApiDocumentIsCurrent() throws Exception {
        current(DOCS.resolve("asyncapi.yaml"), AsyncApiDocument.yaml());
    }

    @Test
    void noSchemaIsLeftOfAnEventThatIsGone() throws Exception {
        try (Stream<Path> files = Files.list(DOCS.resolve("schemas"))) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactlyElementsOf(EventSchemas.files(EventCatalog.all()));
        }
    }

    private void current(Path file, String expected) throws Exception {
        if (WRITE) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, expected);
        }
        assertThat(file)
                .as("stale: run this test with -Dleadnest.docs.write=true")
                .hasContent(expected);
    }
}
