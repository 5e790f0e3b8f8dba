package com.leadnest.inbox.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.contracts.event.EventCatalog;
import com.leadnest.kernel.inbox.EventReflection;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NativeReflectionTest {

    @Test
    void everyBodyOfAnEventAndWhatIsInItIsRegistered() {
        Set<String> needed = new TreeSet<>();
        EventCatalog.all().forEach(type -> collect(type.payload(), needed));
        Set<String> registered = new TreeSet<>();
        for (Class<?> target :
                EventReflection.class.getAnnotation(RegisterForReflection.class).targets()) {
            registered.add(target.getName());
        }
        assertThat(registered).containsExactlyElementsOf(needed);
    }

    private static void collect(Type type, Set<String> found) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                collect(argument, found);
            }
        } else if (type instanceof Class<?> record && record.isRecord() && found.add(record.getName())) {
            for (RecordComponent component : record.getRecordComponents()) {
                collect(component.getGenericType(), found);
            }
        }
    }
}
