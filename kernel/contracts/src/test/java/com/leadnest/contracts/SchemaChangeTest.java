package com.leadnest.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaChangeTest {

    private static final String BEFORE =
            """
            {"type":"object","required":["id","at"],"properties":{
              "id":{"type":"string"},"at":{"type":"string","format":"date-time"},
              "note":{"type":["string","null"]},
              "lines":{"type":"array","items":{"type":"object","required":["n"],"properties":{"n":{"type":"integer"}}}},
              "kind":{"type":"string","enum":["a","b"]}}}""";

    @ParameterizedTest(name = "{0} -> {1} breaks: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"id\":{\"type\":\"string\"}, | | true",
                "\"id\":{\"type\":\"string\"} | \"id\":{\"type\":\"integer\"} | true",
                "\"id\":{\"type\":\"string\"} | \"id\":{\"type\":[\"string\",\"null\"]} | true",
                "\"note\":{\"type\":[\"string\",\"null\"]} | \"note\":{\"type\":\"string\"} | false",
                "\"required\":[\"id\",\"at\"] | \"required\":[\"id\"] | true",
                "\"required\":[\"id\",\"at\"] | \"required\":[\"id\",\"at\",\"note\"] | false",
                "\"format\":\"date-time\" | \"format\":\"date\" | true",
                "\"required\":[\"n\"] | \"required\":[] | true",
                "{\"n\":{\"type\":\"integer\"}} | {\"n\":{\"type\":\"number\"}} | true",
                "[\"a\",\"b\"] | [\"a\",\"b\",\"c\"] | true",
                "[\"a\",\"b\"] | [\"a\"] | false",
                "\"properties\":{ | \"properties\":{\"added\":{\"type\":\"string\"}, | false",
            })
    void tellsBreakingFromAdditive(String from, String to, boolean breaking) throws Exception {
        String oneLine = Json.MAPPER.readTree(BEFORE).toString();
        String changed = oneLine.replaceFirst(
                java.util.regex.Pattern.quote(from), to == null ? "" : java.util.regex.Matcher.quoteReplacement(to));
        assertThat(changed).isNotEqualTo(oneLine);
        JsonNode after = Json.MAPPER.readTree(changed);
        assertThat(!SchemaChange.breaks(Json.MAPPER.readTree(oneLine), after).isEmpty())
                .isEqualTo(breaking);
    }
}
