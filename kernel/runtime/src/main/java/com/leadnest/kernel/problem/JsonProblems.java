package com.leadnest.kernel.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.stream.Collectors;

/** Broken JSON is malformed; sound JSON of the wrong type is a validation error that names the field. */
final class JsonProblems {

    private JsonProblems() {}

    static Problem of(JsonProcessingException failure) {
        if (failure instanceof MismatchedInputException mismatch
                && !mismatch.getPath().isEmpty()) {
            return ValidationProblem.of(path(mismatch), "Must be " + expected(mismatch));
        }
        return new MalformedRequestProblem("The request body is not the JSON this address expects.");
    }

    private static String path(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() != null ? step.getFieldName() : Integer.toString(step.getIndex()))
                .collect(Collectors.joining("."));
    }

    private static String expected(MismatchedInputException failure) {
        Class<?> target = failure.getTargetType();
        if (failure instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            return "one of the documented values";
        }
        if (target == null) {
            return "of another type";
        }
        if (Number.class.isAssignableFrom(target) || (target.isPrimitive() && target != boolean.class)) {
            return "a number";
        }
        if (target == Boolean.class || target == boolean.class) {
            return "true or false";
        }
        if (target == String.class) {
            return "a text";
        }
        return java.util.Collection.class.isAssignableFrom(target) ? "a list" : "an object of the documented shape";
    }
}
