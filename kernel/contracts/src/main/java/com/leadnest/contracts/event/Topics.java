package com.leadnest.contracts.event;

/** The Kafka topics of LeadNest. The owner of a topic is the only one that publishes to it. */
public final class Topics {

    /** Owner: auth-service. Key: business id. */
    public static final String ACCOUNTS = "leadnest.accounts.v1";

    /** Owner: lead-service. Single leads, the live lane. Key: lead id. */
    public static final String LEADS = "leadnest.leads.v1";

    /** Owner: lead-service. Imports, so that a live lead never waits behind a file. Key: lead id. */
    public static final String LEADS_BULK = "leadnest.leads-bulk.v1";

    /** Owner: scoring-service. Scores of single leads, the live lane. Key: lead id. */
    public static final String SCORES = "leadnest.scores.v1";

    /** Owner: scoring-service. Scores of imports and of whole books scored again. Key: lead id. */
    public static final String SCORES_BULK = "leadnest.scores-bulk.v1";

    /** Owner: nurture-service. What is due to whom, and how people go through sequences. Key: lead id. */
    public static final String STEPS = "leadnest.steps.v1";

    /** Owner: inbox-service. Messages out and in, consent and opt-outs. Key: lead id, conversation id without a lead, or business id. */
    public static final String MESSAGES = "leadnest.messages.v1";

    /** What a consumer could not process goes to {@code <topic>.dead} with its reason in the headers. */
    public static final String DEAD_SUFFIX = ".dead";

    private Topics() {}

    /** The dead-letter topic of a topic. */
    public static String dead(String topic) {
        return topic + DEAD_SUFFIX;
    }
}
