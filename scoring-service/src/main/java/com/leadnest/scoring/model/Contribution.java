package com.leadnest.scoring.model;

/**
 * What one field of a lead does to its logit, relative to the average lead of the business.
 *
 * @param level where the lead stands in the field
 * @param logit exact effect, positive or negative
 */
public record Contribution(Level level, double logit) {}
