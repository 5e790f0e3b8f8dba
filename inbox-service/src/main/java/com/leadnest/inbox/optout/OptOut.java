package com.leadnest.inbox.optout;

import java.util.UUID;

/**
 * A person who wants no more messages.
 *
 * @param leadId or null for someone who is not a lead
 * @param channel email or sms
 * @param address theirs, or null when only its hash is known
 * @param addressHash when there is no address, else null
 * @param method keyword, plain_words, one_click, preference_page, complaint, bounce, provider or manual
 * @param by the member who entered it, or null
 */
public record OptOut(UUID leadId, String channel, String address, byte[] addressHash, String method, UUID by) {

    /** Of a person who wrote, or of a provider who reports it. */
    public static OptOut of(UUID leadId, String channel, String address, String method) {
        return new OptOut(leadId, channel, address, null, method, null);
    }

    /** Of a member who enters it. */
    public static OptOut entered(UUID leadId, String channel, String address, UUID member) {
        return new OptOut(leadId, channel, address, null, "manual", member);
    }

    /** Through a link in a message, which knows the address by its hash only. */
    public static OptOut linked(UUID leadId, String channel, byte[] addressHash, String method) {
        return new OptOut(leadId, channel, null, addressHash, method, null);
    }
}
