package com.leadnest.analytics.figures;

import com.leadnest.kernel.id.TypeId;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Locale;
import java.util.UUID;

/**
 * Which leads are looked at; null is all.
 *
 * @param source as the business names it; empty for leads of unknown source
 * @param owner {@code user_…}
 * @param industry of the lead
 */
public record Slice(String source, String campaign, String owner, String industry) {

    public static final Slice ALL = new Slice(null, null, null, null);

    /** Condition on columns of the names of the dimensions, with four parameters from the given one on. */
    public static String condition(int first) {
        return "($" + first + "::text IS NULL OR source = $" + first + ") AND ($" + (first + 1)
                + "::text IS NULL OR campaign = $" + (first + 1) + ") AND ($" + (first + 2)
                + "::text IS NULL OR owner = $" + (first + 2) + ") AND ($" + (first + 3)
                + "::text IS NULL OR industry = $" + (first + 3) + ")";
    }

    /** The parameters of {@link #condition}. */
    public Tuple addTo(Tuple values) {
        return values.addString(source)
                .addString(campaign)
                .addString(ownerKey())
                .addString(industry);
    }

    /** What was spent is known by source and campaign only. */
    public boolean hasCost() {
        return owner == null && industry == null;
    }

    /**
     * A business whose own industry is asked for means all its leads, also those for which it named none. So does one
     * that has not said its industry: it knows which it is in.
     */
    public Slice forIndustryOf(String own) {
        return industry != null && (own == null || key(industry).equals(key(own)))
                ? new Slice(source, campaign, owner, null)
                : this;
    }

    /** "Med Spas", "med_spa" and "medspas" are one industry. */
    private static String key(String industry) {
        String letters = industry.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return letters.endsWith("s") ? letters.substring(0, letters.length() - 1) : letters;
    }

    private String ownerKey() {
        return owner == null || owner.isEmpty()
                ? owner
                : TypeId.USER.find(owner).map(UUID::toString).orElse("nobody");
    }
}
