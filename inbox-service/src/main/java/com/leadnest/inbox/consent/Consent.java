package com.leadnest.inbox.consent;

import java.time.Instant;
import java.util.UUID;

/**
 * Proof that a person agreed.
 *
 * @param leadId or null for someone who is not a lead
 * @param channel email or sms
 * @param address they gave; only its hash is kept
 * @param method form, import, keyword, preference_page, verbal or manual
 * @param proof what can be shown for it
 * @param obtainedAt when they agreed
 */
public record Consent(UUID leadId, String channel, String address, String method, Proof proof, Instant obtainedAt) {

    /**
     * @param wording what they agreed to, or null
     * @param source where, in the business's words, or null
     * @param evidence where it can be looked up, e.g. a page, a file's row, a message; or null
     * @param by the member who recorded it, or null
     */
    public record Proof(String wording, String source, String evidence, UUID by) {}
}
