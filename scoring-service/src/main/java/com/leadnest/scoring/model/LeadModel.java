package com.leadnest.scoring.model;

/**
 * A model of one business's leads. Immutable and free of I/O, so it can be shared between threads
 * and asked on the hot path. The prior is one; a model learned from outcomes is another.
 */
public interface LeadModel {

    /** Names the model and the revision of its parameters; scores of equal versions can be compared. */
    String version();

    /** How many won or lost leads the model has learned from. */
    int outcomes();

    /** Probability that the business's average lead is won. */
    double baseRate();

    /** What the model says about a lead; the same features always give the same answer. */
    Prediction predict(LeadFeatures features);
}
