package com.leadnest.nurture.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Times end at the millisecond, in answers and events alike: what browsers keep, so that a time comes back as it went. */
@Singleton
public class MillisecondTimes implements ObjectMapperCustomizer {

    /** After Quarkus's own, which registers the module of java.time: of two that know a type the later one is asked. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("leadnest-times").addSerializer(new TrimmedInstant()));
    }

    private static final class TrimmedInstant extends StdSerializer<Instant> {

        private static final long serialVersionUID = 1L;

        TrimmedInstant() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant time, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(time.truncatedTo(ChronoUnit.MILLIS).toString());
        }
    }
}
