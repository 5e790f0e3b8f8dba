package com.leadnest.nurture.model;

import java.util.List;

/**
 * Sends one of several messages, by their weights, until one has won.
 *
 * @param channel email or sms
 * @param variants at least two
 * @param winner when one of them is taken for all who follow, or null for never
 */
public record AbStep(String key, Channel channel, List<Variant> variants, Winner winner, Purpose purpose)
        implements ActionStep {

    public AbStep {
        variants = List.copyOf(variants);
    }

    @Override
    public String type() {
        return "ab";
    }

    @Override
    public Content content(String variant) {
        return variants.stream()
                .filter(each -> each.key().equals(variant))
                .findFirst()
                .map(Variant::content)
                .orElseThrow(() -> new IllegalArgumentException("Step " + key + " has no variant " + variant));
    }
}
