package com.leadnest.lead.importing.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a cell shows, as text that a CSV of the sheet would have: numbers without exponent, dates by ISO 8601. */
final class CellText {

    /** Characters of a cell that are kept. A row may have as many in all, so one that has more is refused by that. */
    static final int MOST = 100_000;

    /** Characters that XML cannot hold are written as their code, and the sign of that as a code too. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** Digits that a spreadsheet computes with; what is stored beyond them is noise, as in 0.30000000000000004. */
    private static final MathContext PRECISION = new MathContext(15);

    /** Longer than any number a spreadsheet stores, and no exponent that would print as a million zeros. */
    private static final int NUMBER_MOST = 40;

    private static final int EXPONENT_MOST = 308;

    /** The day after 9999-12-31 in days since 1900. */
    private static final int DAYS_MOST = 2_958_466;

    private CellText() {}

    /** A number as it is stored, written out; what is no number stays as it is. */
    static String number(String stored) {
        if (stored.length() > NUMBER_MOST) {
            return stored;
        }
        try {
            BigDecimal number = new BigDecimal(stored);
            if (Math.abs((long) number.precision() - number.scale()) > EXPONENT_MOST) {
                return stored;
            }
            BigDecimal rounded = number.round(PRECISION);
            return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException noNumber) {
            return stored;
        }
    }

    /**
     * A number of days as a date, a time or both.
     *
     * @param since1904 whether days are counted from 1904-01-01 and not from 1900
     */
    static String date(String stored, boolean since1904) {
        double days;
        try {
            days = Double.parseDouble(stored);
        } catch (NumberFormatException noNumber) {
            return stored;
        }
        if (!(days >= 0 && days < DAYS_MOST)) {
            return number(stored);
        }
        long day = (long) days;
        // Halves of a second are noise of the binary fraction.
        long seconds = Math.round((days - day) * ChronoUnit.DAYS.getDuration().toSeconds());
        LocalDateTime moment = epoch(day, since1904).plusDays(day).plusSeconds(seconds);
        if (day == 0 && !since1904) {
            return moment.toLocalTime().toString();
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    /** Excel counts a 29 February 1900 that never was, so days before March 1900 are one nearer to their epoch. */
    private static LocalDateTime epoch(long day, boolean since1904) {
        if (since1904) {
            return LocalDateTime.of(1904, 1, 1, 0, 0);
        }
        return day < 60 ? LocalDateTime.of(1899, 12, 31, 0, 0) : LocalDateTime.of(1899, 12, 30, 0, 0);
    }

    /** A text with its coded characters. A NUL is left out: nobody sees one, and no database keeps it. */
    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher coded = ESCAPED.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (coded.find()) {
            char c = (char) Integer.parseInt(coded.group(1), 16);
            coded.appendReplacement(plain, c == 0 ? "" : Matcher.quoteReplacement(String.valueOf(c)));
        }
        return coded.appendTail(plain).toString();
    }
}
