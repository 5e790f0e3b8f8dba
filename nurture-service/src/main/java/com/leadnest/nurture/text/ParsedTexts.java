package com.leadnest.nurture.text;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Texts that were parsed before: a sequence sends the same few to thousands of people. */
final class ParsedTexts {

    private static final int MOST = 2_000;

    private final Engine engine;
    private final Map<Key, Template> recent = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Template> eldest) {
            return size() > MOST;
        }
    };

    ParsedTexts(Engine engine) {
        this.engine = engine;
    }

    /** The text as a template; a {@code TemplateException} when it is none. */
    synchronized Template of(String text, boolean html) {
        return recent.computeIfAbsent(new Key(text, html), key -> parse(text, html));
    }

    private Template parse(String text, boolean html) {
        return engine.parse(text, Variant.forContentType(html ? Variant.TEXT_HTML : Variant.TEXT_PLAIN));
    }

    private record Key(String text, boolean html) {}
}
