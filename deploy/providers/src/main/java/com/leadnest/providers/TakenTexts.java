package com.leadnest.providers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts in their order and by recipient: a hundred thousand of them are asked about one by one. */
final class TakenTexts {

    private final List<Text> all = new ArrayList<>();
    private final Map<String, List<Text>> byRecipient = new HashMap<>();

    synchronized void add(Text text) {
        all.add(text);
        byRecipient.computeIfAbsent(text.to(), to -> new ArrayList<>()).add(text);
    }

    synchronized List<Text> all() {
        return List.copyOf(all);
    }

    synchronized int count() {
        return all.size();
    }

    synchronized List<Text> to(String recipient) {
        return List.copyOf(byRecipient.getOrDefault(recipient, List.of()));
    }

    synchronized void clear() {
        all.clear();
        byRecipient.clear();
    }
}
