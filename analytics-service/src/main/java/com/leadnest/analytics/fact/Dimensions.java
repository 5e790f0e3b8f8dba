package com.leadnest.analytics.fact;

import java.util.UUID;

/**
 * What figures can be split by. They are properties of the lead, so all that happens to a lead counts where the lead
 * does. Empty is unknown.
 *
 * @param source as the business names it
 * @param campaign name of the campaign that brought the lead
 * @param owner {@code uuid} of the person in charge, as text
 * @param industry of the lead, where the business named one
 */
public record Dimensions(String source, String campaign, String owner, String industry) {

    public static final Dimensions UNKNOWN = new Dimensions("", "", "", "");

    public static Dimensions of(String source, String campaign, UUID owner, String industry) {
        return new Dimensions(known(source), known(campaign), owner == null ? "" : owner.toString(), known(industry));
    }

    private static String known(String text) {
        return text == null ? "" : text;
    }
}
