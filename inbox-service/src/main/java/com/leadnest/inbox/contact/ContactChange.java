package com.leadnest.inbox.contact;

import java.util.UUID;

/**
 * The latest that a batch says about one lead.
 *
 * @param version of the lead
 * @param content null when the lead was deleted
 */
record ContactChange(UUID leadId, long version, Content content) {

    /**
     * What the inbox keeps of a lead.
     *
     * @param email normalised, or null
     * @param phone E.164, or null
     * @param region state or province as the business wrote it, upper case, or null
     */
    record Content(
            String name, String email, String phone, String country, String region, UUID ownerId, String status) {}

    boolean isDeletion() {
        return content == null;
    }
}
