package com.leadnest.bench.sends;

import com.leadnest.providers.Mail;
import com.leadnest.providers.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The providers' own records: how often each person was sent each step. */
final class Deliveries {

    private final Map<String, Integer> times = new HashMap<>();
    private int sameMessageId;

    static Deliveries at(SendingStack stack) {
        Deliveries deliveries = new Deliveries();
        for (Text text : stack.twilio().taken()) {
            deliveries.times.merge(text.to() + " " + text.body(), 1, Integer::sum);
        }
        Set<String> ids = new HashSet<>();
        for (Mail mail : stack.mail().taken()) {
            deliveries.times.merge(mail.to() + " " + mail.subject(), 1, Integer::sum);
            if (!ids.add(mail.messageId())) {
                deliveries.sameMessageId++;
            }
        }
        return deliveries;
    }

    /** How often an address got a step. */
    int of(String address, String words) {
        return times.getOrDefault(address + " " + words, 0);
    }

    /** Messages beyond the first of each step, however they are told apart: the greater of the two counts. */
    long doubled() {
        long beyond = times.values().stream().mapToLong(n -> n - 1L).sum();
        return Math.max(beyond, sameMessageId);
    }

    long distinct() {
        return times.size();
    }

    List<String> twice() {
        return times.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .limit(5)
                .toList();
    }
}
