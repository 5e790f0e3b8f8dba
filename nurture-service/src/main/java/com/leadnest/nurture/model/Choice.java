package com.leadnest.nurture.model;

import java.util.UUID;

/** Which variant of an A/B test a person gets. */
final class Choice {

    private Choice() {}

    /** The winner's key once there is one, else by the weights; null for a step that is no test. */
    static String of(ActionStep step, Progress progress) {
        if (!(step instanceof AbStep test)) {
            return null;
        }
        String winner = progress.winners().get(test.key());
        return winner != null ? winner : byWeight(test, progress.enrolment());
    }

    private static String byWeight(AbStep test, UUID enrolment) {
        int total = test.variants().stream().mapToInt(Variant::weight).sum();
        long ticket = Math.floorMod(mixed(enrolment, test.key()), (long) total);
        for (Variant variant : test.variants()) {
            ticket -= variant.weight();
            if (ticket < 0) {
                return variant.key();
            }
        }
        throw new IllegalStateException("Step " + test.key() + " has no weights");
    }

    /**
     * Ids of one second differ in few bits, so they are mixed well (the finaliser of SplitMix64). With the step's key
     * in it, two tests of a sequence split their people independently.
     */
    private static long mixed(UUID enrolment, String key) {
        long bits = enrolment.getMostSignificantBits() * 0x9E3779B97F4A7C15L
                + enrolment.getLeastSignificantBits()
                + key.hashCode() * 0xD1B54A32D192ED03L;
        bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }
}
