package com.leadnest.nurture.text;

import io.quarkus.qute.Expression;
import io.quarkus.qute.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which expressions a text may have: a name, a business's own field, either with fallbacks. */
final class TextGrammar {

    private static final String NAMES = "first_name, last_name, name, company, phone, email, service_interest,"
            + " agent_name, business_name, booking_link or field.… with the key of one of your own fields";

    private final List<String> problems = new ArrayList<>();
    private final Set<String> fields = new TreeSet<>();

    private TextGrammar() {}

    static TextGrammar of(Template template) {
        TextGrammar grammar = new TextGrammar();
        if (!template.getParameterDeclarations().isEmpty()) {
            grammar.problems.add("must not declare parameters with {@…}");
        }
        template.getExpressions().forEach(grammar::read);
        return grammar;
    }

    static boolean isFallback(String name, int parameters) {
        return parameters == 1 && (name.equals("?:") || name.equals("or") || name.equals(":"));
    }

    List<String> problems() {
        return problems;
    }

    Set<String> fields() {
        return fields;
    }

    private void read(Expression expression) {
        if (expression.isLiteral()) {
            return;
        }
        List<Expression.Part> parts = expression.getParts();
        String first = parts.get(0).getName();
        boolean custom = first.equals(FieldName.CUSTOM);
        boolean known = !expression.hasNamespace()
                && !parts.get(0).isVirtualMethod()
                && (custom
                        ? parts.size() > 1 && !parts.get(1).isVirtualMethod()
                        : FieldName.of(first).isPresent());
        int end = custom ? 2 : 1;
        if (!known || !parts.stream().skip(end).allMatch(this::isFallback)) {
            problems.add("{" + expression.toOriginalString() + "} is not known; use " + NAMES);
            return;
        }
        fields.add(custom ? FieldName.CUSTOM + "." + parts.get(1).getName() : first);
    }

    private boolean isFallback(Expression.Part part) {
        if (!part.isVirtualMethod()) {
            return false;
        }
        List<Expression> parameters = part.asVirtualMethod().getParameters();
        boolean fallback = isFallback(part.getName(), parameters.size());
        if (fallback) {
            parameters.forEach(this::read);
        }
        return fallback;
    }
}
