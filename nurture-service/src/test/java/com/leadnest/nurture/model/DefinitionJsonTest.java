package com.leadnest.nurture.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final String WHOLE =
            """
            {"steps":[
             {"key":"s1","type":"email","subject":"Hi","text":"Hi","html":null,"purpose":"transactional"},
             {"key":"s2","type":"wait","minutes":1440},
             {"key":"s3","type":"wait_until","weekdays":["mon","tue"],"from":"09:00","to":"17:30"},
             {"key":"s4","type":"sms","text":"Hi","purpose":"marketing"},
             {"key":"s5","type":"task","title":"Call","text":"Soon"},
             {"key":"s6","type":"branch","condition":{"kind":"score_at_least","value":"70"},"then":"s7","otherwise":"s8"},
             {"key":"s7","type":"ab","channel":"email","purpose":"marketing","variants":[
               {"key":"a","weight":60,"subject":"A","text":"A","html":null},
               {"key":"b","weight":40,"subject":"B","text":"B","html":"<p>B</p>"}],
               "winner":{"metric":"clicked","after_recipients":200}},
             {"key":"s8","type":"goto","target":"end"}],
             "goal":{"kind":"status_is","value":"booked"},
             "stop_on":{"reply":true,"call_answered":false,"booking":true,"won_lost":true}}
            """;

    private static JsonNode json(String text) throws IOException {
        return MAPPER.readTree(text);
    }

    @Test
    void readsEveryKindOfStepAndWritesItAsItWas() throws IOException {
        DefinitionJson.Reading reading = DefinitionJson.read(json(WHOLE));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.definition().at(1)).isEqualTo(new EmailStep("s1", "Hi", "Hi", null, Purpose.TRANSACTIONAL));
        assertThat(reading.definition().at(3))
                .isEqualTo(new WaitUntilStep(
                        "s3", Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY), LocalTime.of(9, 0), LocalTime.of(17, 30)));
        assertThat(reading.definition().stopOn()).isEqualTo(new StopOn(true, false, true, true));
        assertThat(reading.definition().actions()).isEqualTo(4);
        assertThat((JsonNode) DefinitionJson.write(reading.definition())).isEqualTo(json(WHOLE));
        assertThat(DefinitionJson.stored(DefinitionJson.text(reading.definition())))
                .isEqualTo(reading.definition());
    }

    @Test
    void stopsOnEverythingUnlessItSaysOtherwise() throws IOException {
        String one = "{\"steps\":[{\"key\":\"a\",\"type\":\"sms\",\"text\":\"Hi\"}]}";
        Definition definition = DefinitionJson.read(json(one)).definition();
        assertThat(definition.stopOn()).isEqualTo(StopOn.ALL);
        assertThat(definition.goal()).isNull();
        assertThat(((SmsStep) definition.at(1)).purpose()).isEqualTo(Purpose.MARKETING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type':'sms','text':'Hi'} | key",
                "{'key':'a','text':'Hi'} | type",
                "{'key':'a','type':'fax'} | type",
                "{'key':'a','type':'email','text':'Hi'} | subject",
                "{'key':'a','type':'sms'} | text",
                "{'key':'a','type':'sms','text':{}} | text",
                "{'key':'a','type':'sms','text':'Hi','purpose':'fun'} | purpose",
                "{'key':'a','type':'wait','minutes':'5'} | minutes",
                "{'key':'a','type':'wait','minutes':1.5} | minutes",
                "{'key':'a','type':'wait_until','from':'9','to':'10:00'} | from",
                "{'key':'a','type':'wait_until','weekdays':['monday'],'from':'09:00','to':'10:00'} | weekdays",
                "{'key':'a','type':'branch','then':'b','otherwise':'c'} | condition",
                "{'key':'a','type':'branch','condition':{'kind':'guess'},'then':'b','otherwise':'c'} | condition.kind",
                "{'key':'a','type':'branch','condition':{'kind':'opened'},'then':'b','otherwise':'c'} | condition.step",
                "{'key':'a','type':'ab','channel':'sms'} | variants",
                "{'key':'a','type':'ab','channel':'sms','variants':[{'key':'x','text':'Hi'}]} | variants.0.weight",
                "{'key':'a','type':'goto'} | target",
            })
    void namesTheStepAndTheFieldThatIsWrong(String step, String field) throws IOException {
        String ok = "{\"key\":\"ok\",\"type\":\"wait\",\"minutes\":1}";
        JsonNode json = json("{\"steps\":[" + ok + "," + step.replace('\'', '"') + "]}");
        List<DefinitionProblem> problems = DefinitionJson.read(json).problems();
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.step()).isEqualTo(2);
            assertThat(problem.field()).isEqualTo(field);
        });
        assertThat(problems).allSatisfy(problem -> assertThat(problem.step()).isEqualTo(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{} | steps", "[] | steps", "null | steps", "{'steps':{}} | steps"})
    void saysWhenThereAreNoStepsAtAll(String text, String field) throws IOException {
        assertThat(DefinitionJson.read(json(text.replace('\'', '"'))).problems())
                .extracting(DefinitionProblem::field)
                .containsExactly(field);
        assertThat(DefinitionJson.read(null).problems()).hasSize(1);
    }

    @Test
    void refusesWhatIsStoredWrong() {
        assertThatThrownBy(() -> DefinitionJson.stored("{\"steps\":1}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DefinitionJson.stored("{")).isInstanceOf(IllegalArgumentException.class);
    }
}
