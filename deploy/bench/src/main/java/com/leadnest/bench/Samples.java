package com.leadnest.bench;

import java.util.Arrays;
import java.util.Locale;

/** Measurements of one thing, sorted. */
public final class Samples {

    private final double[] sorted;

    private Samples(double[] sorted) {
        this.sorted = sorted;
    }

    public static Samples of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Samples(sorted);
    }

    public double median() {
        return quantile(0.5);
    }

    public double min() {
        return sorted[0];
    }

    public double max() {
        return sorted[sorted.length - 1];
    }

    /** @param q from 0 to 1; linear between neighbours */
    public double quantile(double q) {
        double position = q * (sorted.length - 1);
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }

    /** {@code median 75,100 (71,000 to 76,300, 5 rounds)}. */
    @Override
    public String toString() {
        String format =
                max() >= 1000 ? "median %,.0f (%,.0f to %,.0f, %d rounds)" : "median %.2f (%.2f to %.2f, %d rounds)";
        return String.format(Locale.ROOT, format, median(), min(), max(), sorted.length);
    }
}
