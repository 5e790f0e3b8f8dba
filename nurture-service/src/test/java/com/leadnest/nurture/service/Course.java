package com.leadnest.nurture.service;

import com.leadnest.contracts.event.EventType;
import com.leadnest.contracts.message.MessageFailed;
import com.leadnest.contracts.message.MessageRef;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.testing.suite.outbox.TopicHead;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** A business's own sequence over the API, and what inbox-service would tell of its messages over Kafka. */
public final class Course {

    private static final AtomicLong VERSION = new AtomicLong();

    private final UUID business;
    private final String sequence;

    private Course(UUID business, String sequence) {
        this.business = business;
        this.sequence = sequence;
    }

    /** An active sequence of these steps. */
    @SafeVarargs
    public static Course of(UUID business, Map<String, Object>... steps) {
        String id = Signed.owner(business)
                .body(Map.of("name", "Course", "definition", Map.of("steps", List.of(steps))))
                .post("/api/nurture/sequences")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Signed.owner(business)
                .post("/api/nurture/sequences/" + id + "/activate")
                .then()
                .statusCode(200);
        return new Course(business, id);
    }

    public static Map<String, Object> email(String key) {
        return Map.of("key", key, "type", "email", "subject", "Hi", "text", "Hi {first_name}", "purpose", "marketing");
    }

    public static Map<String, Object> sms(String key) {
        return Map.of("key", key, "type", "sms", "text", "Hi {first_name}", "purpose", "marketing");
    }

    public static Map<String, Object> task(String key) {
        return Map.of("key", key, "type", "task", "title", "Call {first_name}", "text", "Please");
    }

    public static Map<String, Object> hour(String key) {
        return Map.of("key", key, "type", "wait", "minutes", 60);
    }

    public static Map<String, Object> branch(String key, Map<String, Object> condition, String then, String otherwise) {
        return Map.of("key", key, "type", "branch", "condition", condition, "then", then, "otherwise", otherwise);
    }

    public String id() {
        return sequence;
    }

    /** Puts a lead into it. Gives the id of the enrolment. */
    public String start(UUID lead) {
        return Signed.owner(business)
                .body(Map.of("lead_id", TypeId.LEAD.text(lead), "template_id", sequence))
                .post("/api/nurture/start-sequence")
                .then()
                .statusCode(200)
                .extract()
                .path("enrolment_id");
    }

    /** What inbox-service says of the message of a step. */
    public <T> void tell(
            EventType<T> type, UUID lead, String enrolment, int step, String channel, Function<MessageRef, T> data) {
        MessageRef message = new MessageRef(
                TypeId.MESSAGE.newText(),
                TypeId.CONVERSATION.newText(),
                TypeId.LEAD.text(lead),
                channel,
                "sequence",
                enrolment,
                step,
                null,
                true);
        TopicHead.send(type, business, TypeId.LEAD.text(lead), VERSION.incrementAndGet(), data.apply(message));
    }

    public static Function<MessageRef, MessageFailed> failed(String reason) {
        return message -> new MessageFailed(message, "rejected", reason, null, Instant.parse("2026-11-24T12:00:00Z"));
    }

    /** The enrolment as the API shows it. */
    public Map<String, Object> enrolment(String id) {
        Map<String, Object> shown = Signed.owner(business)
                .get("/api/nurture/enrolments/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("$");
        return new HashMap<>(shown);
    }
}
