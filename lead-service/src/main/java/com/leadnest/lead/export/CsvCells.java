package com.leadnest.lead.export;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Values as cells of a file that a spreadsheet will open. */
final class CsvCells {

    private static final Pattern E164 = Pattern.compile("\\+[0-9]{1,15}");

    private CsvCells() {}

    /**
     * The value as a cell. A text that a spreadsheet would run as a formula gets a ' in front (OWASP, CSV injection);
     * an import of the file takes it off again. A phone number and a number stay: they compute nothing.
     */
    static String of(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Double number) {
            return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
        }
        String text = value.toString();
        return value instanceof Number || !isFormula(text) ? text : "'" + text;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty()
                && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                && !E164.matcher(text).matches();
    }
}
