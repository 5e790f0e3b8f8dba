package com.leadnest.inbox.channel;

import java.time.Duration;

/** What is known after a provider was called. The four are never guessed: in doubt it is {@link Unknown}. */
public sealed interface Answer {

    /**
     * The provider has it.
     *
     * @param id the provider's, or null
     * @param segments parts a text was cut into; 1 for an e-mail
     */
    record Taken(String id, int segments) implements Answer {}

    /**
     * The provider will not have it, now or later.
     *
     * @param reason stable code of {@link com.leadnest.contracts.message.MessageFailed}
     * @param detail for a person, without personal data
     */
    record Rejected(String reason, String detail) implements Answer {}

    /**
     * The provider certainly did not take it: it was not reached, or said so.
     *
     * @param reason rate_limit or provider_away
     * @param after how long the provider asks us to wait, or null
     */
    record NotTaken(String reason, String detail, Duration after) implements Answer {}

    /** The request went out and its answer did not come back: the provider has it, or has not. */
    record Unknown(String detail) implements Answer {}
}
