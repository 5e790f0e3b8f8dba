package com.leadnest.inbox.suppression;

import java.util.UUID;

/**
 * An address that must not be written to.
 *
 * @param channel email or sms
 * @param addressHash see {@link AddressHash}
 * @param masked for people to recognise it, or null when the person was erased
 * @param leadId or null
 * @param reason keyword, plain_words, one_click, preference_page, complaint, bounce, provider or manual
 * @param by the member who entered it, or null
 */
public record Suppression(String channel, byte[] addressHash, String masked, UUID leadId, String reason, UUID by) {}
