package com.leadnest.scoring.model;

/** The logistic function and its inverse. */
final class Logistic {

    private Logistic() {}

    static double probability(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    static double logit(double probability) {
        return Math.log(probability / (1 - probability));
    }
}
