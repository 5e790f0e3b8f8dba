package com.leadnest.lead.listing;

import io.vertx.mutiny.sqlclient.Row;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By what leads are sorted; ties by id, so that the order is always whole. */
enum LeadSort {
    CREATED_AT("l.created_at") {
        @Override
        Object read(String text) {
            return time(text);
        }
    },
    UPDATED_AT("l.updated_at") {
        @Override
        Object read(String text) {
            return time(text);
        }
    },
    /** By what a person would call the lead. */
    NAME("lower(coalesce(l.name, l.business_name, l.email, l.phone))") {
        @Override
        Object read(String text) {
            return text;
        }
    },
    /** Leads without a score stand below the lowest. */
    SCORE("coalesce(s.score::int, -1)") {
        @Override
        Object read(String text) {
            return Integer.valueOf(text);
        }
    };

    static final String PATTERN = "-?(created_at|updated_at|name|score)";

    private final String expression;

    LeadSort(String expression) {
        this.expression = expression;
    }

    /** Over {@code leads l} and {@code lead_scores s}. */
    String expression() {
        return expression;
    }

    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value of a row, as a cursor keeps it. */
    static String text(Row row) {
        return row.getValue("sort_key").toString();
    }

    /**
     * The value out of a cursor, for the database.
     *
     * @throws DateTimeException or NumberFormatException when it is none
     */
    abstract Object read(String text);

    private static OffsetDateTime time(String text) {
        return OffsetDateTime.parse(text);
    }

    static Optional<LeadSort> find(String wire) {
        return Arrays.stream(values()).filter(each -> each.wire().equals(wire)).findAny();
    }
}
