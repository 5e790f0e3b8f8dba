package com.leadnest.kernel.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Bean Validation failures as details by wire field name. */
final class Violations {

    private Violations() {}

    /** Empty when a return value broke its contract: that is our fault, not the caller's. */
    static Optional<Problem> problem(ConstraintViolationException failure) {
        Map<String, List<String>> details = new TreeMap<>();
        for (ConstraintViolation<?> violation : failure.getConstraintViolations()) {
            for (Path.Node node : violation.getPropertyPath()) {
                if (node.getKind() == ElementKind.RETURN_VALUE) {
                    return Optional.empty();
                }
            }
            details.computeIfAbsent(field(violation.getPropertyPath()), key -> new ArrayList<>())
                    .add(violation.getMessage());
        }
        return Optional.of(new ValidationProblem(details));
    }

    /** {@code register.body.businessName} is {@code business_name} on the wire; {@code leads[3].email} is {@code leads.3.email}. */
    private static String field(Path path) {
        StringBuilder wire = new StringBuilder();
        String lastParameter = "body";
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                lastParameter = snake(node.getName());
            } else if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                append(wire, node);
            }
        }
        return wire.isEmpty() ? lastParameter : wire.toString();
    }

    private static void append(StringBuilder wire, Path.Node node) {
        if (node.getIndex() != null) {
            wire.append('.').append(node.getIndex());
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            wire.append(wire.isEmpty() ? "" : ".").append(snake(node.getName()));
        }
    }

    private static String snake(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase();
    }
}
