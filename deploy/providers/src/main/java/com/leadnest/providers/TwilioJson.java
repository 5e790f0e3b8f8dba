package com.leadnest.providers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Answers as Twilio writes them. */
final class TwilioJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TwilioJson() {}

    static byte[] of(Text text) {
        return bytes(node(text));
    }

    static byte[] list(List<Text> texts) {
        ObjectNode page = JSON.createObjectNode();
        ArrayNode messages = page.putArray("messages");
        texts.forEach(text -> messages.add(node(text)));
        return bytes(page.put("page", 0).put("page_size", 50).putNull("next_page_uri"));
    }

    static byte[] error(int code, int status) {
        return bytes(JSON.createObjectNode()
                .put("code", code)
                .put("status", status)
                .put("message", "said by a test")
                .put("more_info", ""));
    }

    private static ObjectNode node(Text text) {
        return JSON.createObjectNode()
                .put("sid", text.sid())
                .put("account_sid", TwilioServer.ACCOUNT)
                .put("status", "queued")
                .put("from", text.from())
                .put("to", text.to())
                .put("body", text.body())
                .put("num_segments", "1");
    }

    private static byte[] bytes(ObjectNode node) {
        try {
            return JSON.writeValueAsBytes(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
