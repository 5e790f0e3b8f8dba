package com.leadnest.scoring.model;

import java.util.Optional;

/**
 * One level of a {@link Field}: its owner-readable label, the prior mean of its weight on the logit
 * and its share in the reference mix of leads.
 *
 * <p><b>Where the means come from.</b> Only the source families have published evidence: Implisit
 * (October 2014, pipelines of almost 500 US B2B companies; reported by eMarketer, "Referrals Fuel
 * Highest B2B Conversion Rates", 10 February 2015, and Customer Experience Partners, 16 January
 * 2018): lead to deal 3.63 % for referrals, 1.55 % websites, 1.47 % social media, 0.8 %
 * advertising, 0.6 % trade shows, 0.5 % webinars, against 13 % × 6 % = 0.78 % overall. The means
 * here are half of those log odds ratios ({@code ln(3.63/0.78)/2 = 0.77}): one vendor's B2B
 * customers, ten years ago, need not be this business's. Levels marked {@code judgement} have no
 * evidence that we know of; they are ours, none above half a unit, and all weights carry a
 * standard deviation of one, so a few outcomes overrule them. Arrival time is left at 0: to be
 * learned only.
 *
 * <p><b>Shares</b> are an assumption about a small service business. They only fix what an average
 * lead is until the business has leads of its own ({@link LeadMix}).
 *
 * <p>Codes are stored with every scored lead: never reuse or change one.
 */
public enum Level {
    SOURCE_REFERRAL(1, Field.SOURCE, 0.77, 0.08, "Referred by a customer"),
    SOURCE_WEBSITE(2, Field.SOURCE, 0.34, 0.20, "Asked through your website"),
    SOURCE_SOCIAL(3, Field.SOURCE, 0.32, 0.05, "Came through social media"),
    SOURCE_PAID_SOCIAL(4, Field.SOURCE, 0.01, 0.12, "Clicked an ad on social media"),
    SOURCE_EVENT(5, Field.SOURCE, -0.13, 0.03, "Met at an event"),
    SOURCE_MAILING(6, Field.SOURCE, -0.22, 0.03, "Answered a mailing"),
    // judgement from here on
    SOURCE_REPEAT(7, Field.SOURCE, 0.40, 0.03, "Has bought from you before"),
    SOURCE_PARTNER(8, Field.SOURCE, 0.35, 0.04, "Sent by a partner"),
    SOURCE_CALL(9, Field.SOURCE, 0.30, 0.06, "Called you or came in"),
    SOURCE_ORGANIC(10, Field.SOURCE, 0.25, 0.08, "Found you by searching"),
    SOURCE_PAID_SEARCH(11, Field.SOURCE, 0.20, 0.12, "Searched and clicked your ad"),
    SOURCE_DIRECTORY(12, Field.SOURCE, 0.0, 0.06, "Found you in a directory"),
    SOURCE_OUTBOUND(13, Field.SOURCE, -0.30, 0.02, "You contacted them first"),
    SOURCE_BOUGHT_LIST(14, Field.SOURCE, -0.50, 0.01, "From a bought list"),
    SOURCE_OTHER(15, Field.SOURCE, 0.0, 0.03, "Another source"),
    SOURCE_NONE(16, Field.SOURCE, 0.0, 0.04, "No source known"),

    EMAIL_COMPANY(20, Field.EMAIL, 0.10, 0.25, "Company e-mail address"),
    EMAIL_PERSONAL(21, Field.EMAIL, 0.0, 0.50, "Personal e-mail address"),
    EMAIL_ROLE(22, Field.EMAIL, -0.05, 0.06, "Shared mailbox"),
    EMAIL_DISPOSABLE(23, Field.EMAIL, -0.50, 0.01, "Throw-away e-mail address"),
    EMAIL_BROKEN(24, Field.EMAIL, -0.35, 0.01, "E-mail address looks wrong"),
    EMAIL_NONE(25, Field.EMAIL, -0.20, 0.17, "No e-mail address"),

    PHONE_REACHABLE(30, Field.PHONE, 0.10, 0.75, "Phone number given"),
    PHONE_TOLL_FREE(31, Field.PHONE, -0.10, 0.01, "Toll-free phone number"),
    PHONE_BROKEN(32, Field.PHONE, -0.40, 0.02, "Phone number looks wrong"),
    PHONE_NONE(33, Field.PHONE, -0.30, 0.22, "No phone number"),

    NAME_FULL(40, Field.NAME, 0.05, 0.75, "Full name given"),
    NAME_SINGLE(41, Field.NAME, 0.0, 0.15, "Only one name given"),
    NAME_TEST(42, Field.NAME, -0.50, 0.01, "Looks like a test entry"),
    NAME_NONE(43, Field.NAME, -0.10, 0.09, "No name"),

    PROFILE_COMPLETE(50, Field.COMPLETENESS, 0.15, 0.35, "Complete profile"),
    PROFILE_PARTIAL(51, Field.COMPLETENESS, 0.0, 0.45, "Some details missing"),
    PROFILE_BARE(52, Field.COMPLETENESS, -0.15, 0.20, "Hardly any details"),

    NOTES_DETAILED(60, Field.NOTES, 0.30, 0.07, "Left a detailed message"),
    NOTES_SOME(61, Field.NOTES, 0.15, 0.18, "Left a message"),
    NOTES_SHORT(62, Field.NOTES, 0.05, 0.15, "Left a short message"),
    NOTES_NONE(63, Field.NOTES, -0.05, 0.60, "No message"),

    COMPANY_PRESENT(70, Field.COMPANY, 0.05, 0.30, "Named a company"),
    COMPANY_ABSENT(71, Field.COMPANY, 0.0, 0.70, "No company named"),

    INDUSTRY_MATCH(80, Field.INDUSTRY, 0.30, 0.10, "Industry match"),
    INDUSTRY_OTHER(81, Field.INDUSTRY, -0.20, 0.05, "Different industry"),
    INDUSTRY_UNKNOWN(82, Field.INDUSTRY, 0.0, 0.85, "Industry not known"),

    ARRIVAL_OFFICE_HOURS(90, Field.ARRIVAL, 0.0, 0.35, "Came in during office hours"),
    ARRIVAL_OFF_HOURS(91, Field.ARRIVAL, 0.0, 0.15, "Came in before or after office hours"),
    ARRIVAL_NIGHT(92, Field.ARRIVAL, 0.0, 0.05, "Came in at night"),
    ARRIVAL_WEEKEND(93, Field.ARRIVAL, 0.0, 0.15, "Came in at the weekend"),
    ARRIVAL_UNKNOWN(94, Field.ARRIVAL, 0.0, 0.30, "Arrival time not known");

    private static final Level[] BY_CODE = new Level[128];

    static {
        for (Level level : values()) {
            BY_CODE[level.code] = level;
        }
    }

    private final int code;
    private final Field field;
    private final double priorMean;
    private final double share;
    private final String label;

    Level(int code, Field field, double priorMean, double share, String label) {
        this.code = code;
        this.field = field;
        this.priorMean = priorMean;
        this.share = share;
        this.label = label;
    }

    /** Number under which the level is stored; 1 to 127. */
    public int code() {
        return code;
    }

    public Field field() {
        return field;
    }

    /** Prior mean of the weight, in logits. */
    public double priorMean() {
        return priorMean;
    }

    /** Share of leads on this level in the reference mix; the shares of a field sum to 1. */
    public double share() {
        return share;
    }

    /** The level in the owner's words. */
    public String label() {
        return label;
    }

    /** The level with this stored code, or empty for one that this build does not know. */
    public static Optional<Level> byCode(int code) {
        return code < 0 || code >= BY_CODE.length ? Optional.empty() : Optional.ofNullable(BY_CODE[code]);
    }
}
