package com.leadnest.nurture.model;

/**
 * One message of an A/B test.
 *
 * @param key unique in its step
 * @param weight its share of the recipients is its weight over the sum of the weights; 0 to 1000
 */
public record Variant(String key, int weight, Content content) {}
