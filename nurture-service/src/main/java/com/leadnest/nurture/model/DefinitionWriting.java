package com.leadnest.nurture.model;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Steps and their parts into JSON. */
final class DefinitionWriting {

    private DefinitionWriting() {}

    static ObjectNode of(Definition definition, ObjectNode json) {
        ArrayNode steps = json.putArray("steps");
        definition.steps().forEach(step -> write(step, steps.addObject()));
        if (definition.goal() == null) {
            json.putNull("goal");
        } else {
            condition(definition.goal(), json.putObject("goal"));
        }
        json.putObject("stop_on")
                .put("reply", definition.stopOn().reply())
                .put("call_answered", definition.stopOn().callAnswered())
                .put("booking", definition.stopOn().booking())
                .put("won_lost", definition.stopOn().wonLost());
        return json;
    }

    private static void write(Step step, ObjectNode json) {
        json.put("key", step.key()).put("type", step.type());
        if (step instanceof ActionStep action) {
            action(action, json);
        } else if (step instanceof WaitStep wait) {
            json.put("minutes", wait.minutes());
        } else if (step instanceof WaitUntilStep until) {
            ArrayNode days = json.putArray("weekdays");
            until.weekdays().stream().sorted().map(StepReading::wire).forEach(days::add);
            json.put("from", until.from().toString()).put("to", until.to().toString());
        } else if (step instanceof BranchStep branch) {
            condition(branch.condition(), json.putObject("condition"));
            json.put("then", branch.then()).put("otherwise", branch.otherwise());
        } else if (step instanceof GotoStep jump) {
            json.put("target", jump.target());
        }
    }

    private static void action(ActionStep step, ObjectNode json) {
        if (step instanceof TaskStep task) {
            json.put("title", task.title()).put("text", task.text());
        } else if (step instanceof SmsStep sms) {
            json.put("text", sms.text()).put("purpose", sms.purpose().wire());
        } else if (step instanceof EmailStep email) {
            content(email.content(null), json);
            json.put("purpose", email.purpose().wire());
        } else if (step instanceof AbStep test) {
            ab(test, json);
        }
    }

    private static void ab(AbStep test, ObjectNode json) {
        json.put("channel", test.channel().wire()).put("purpose", test.purpose().wire());
        ArrayNode variants = json.putArray("variants");
        for (Variant variant : test.variants()) {
            content(
                    variant.content(),
                    variants.addObject().put("key", variant.key()).put("weight", variant.weight()));
        }
        if (test.winner() == null) {
            json.putNull("winner");
        } else {
            json.putObject("winner")
                    .put("metric", test.winner().metric().wire())
                    .put("after_recipients", test.winner().afterRecipients());
        }
    }

    private static void content(Content content, ObjectNode json) {
        json.put("subject", content.subject()).put("text", content.text()).put("html", content.html());
    }

    private static void condition(Condition condition, ObjectNode json) {
        json.put("kind", condition.kind().wire());
        put(json, "step", condition.step());
        put(json, "field", condition.field());
        put(json, "value", condition.value());
    }

    private static void put(ObjectNode json, String name, String value) {
        if (value != null) {
            json.put(name, value);
        }
    }
}
