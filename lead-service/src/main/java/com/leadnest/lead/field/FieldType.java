package com.leadnest.lead.field;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What a custom field holds. */
public enum FieldType {
    TEXT,
    NUMBER,
    DATE,
    CHOICE,
    MONEY,
    YES_NO;

    private static final int LONGEST_TEXT = 10_000;

    /** The name on the wire and in the database. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such type */
    public static FieldType of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }

    /**
     * The value as it is stored: a text, a number or a boolean. Money is a plain number in the business's
     * currency, a date is {@code 2026-01-31}.
     *
     * @throws InvalidValue saying what it has to be
     */
    public Object read(JsonNode said, List<String> choices) {
        return switch (this) {
            case TEXT -> text(said);
            case NUMBER -> number(said);
            case MONEY -> money(said);
            case DATE -> date(said);
            case CHOICE -> choice(said, choices);
            case YES_NO -> yesNo(said);
        };
    }

    private static String text(JsonNode said) {
        require(said.isTextual() && said.textValue().length() <= LONGEST_TEXT, "must be a text");
        return said.textValue().strip();
    }

    private static BigDecimal number(JsonNode said) {
        require(said.isNumber(), "must be a number");
        BigDecimal number = said.decimalValue();
        require(number.precision() <= 30 && Math.abs(number.scale()) <= 30, "must be a number of at most 30 digits");
        return number;
    }

    private static BigDecimal money(JsonNode said) {
        BigDecimal amount = number(said);
        require(amount.stripTrailingZeros().scale() <= 2, "must be an amount with at most two decimals");
        return amount;
    }

    private static String date(JsonNode said) {
        require(said.isTextual(), "must be a date such as 2026-01-31");
        try {
            return LocalDate.parse(said.textValue()).toString();
        } catch (DateTimeException e) {
            throw new InvalidValue("must be a date such as 2026-01-31");
        }
    }

    private static String choice(JsonNode said, List<String> choices) {
        require(
                said.isTextual() && choices.contains(said.textValue()),
                "must be one of: " + String.join(", ", choices));
        return said.textValue();
    }

    private static Boolean yesNo(JsonNode said) {
        require(said.isBoolean(), "must be true or false");
        return said.booleanValue();
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new InvalidValue(message);
        }
    }

    /** A value that does not fit its field; the message says what would. */
    public static final class InvalidValue extends RuntimeException {
        InvalidValue(String message) {
            super(message, null, false, false);
        }
    }
}
