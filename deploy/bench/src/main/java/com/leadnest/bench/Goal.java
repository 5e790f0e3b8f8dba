package com.leadnest.bench;

import java.util.Locale;

/**
 * A bar and what was measured against it.
 *
 * @param what as the line begins, for example {@code G9 import vs \copy}
 * @param unit after the numbers, empty for a ratio
 * @param more whether more is better
 */
public record Goal(String what, double measured, double bar, String unit, boolean more) {

    public static Goal atLeast(String what, double measured, double bar) {
        return new Goal(what, measured, bar, "", true);
    }

    public static Goal atMost(String what, double measured, double bar, String unit) {
        return new Goal(what, measured, bar, unit, false);
    }

    /** Not a number is never good enough. */
    public boolean passed() {
        return more ? measured >= bar : measured <= bar;
    }

    /** {@code G9 import vs \copy: 0.63 (bar 0.60) PASS}. */
    public String line() {
        return String.format(
                Locale.ROOT,
                "%s: %s%s (bar %s%s%s) %s",
                what,
                number(measured),
                unit,
                more ? "" : "≤ ",
                number(bar),
                unit,
                passed() ? "PASS" : "FAIL");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%.0f" : "%.2f", value);
    }
}
