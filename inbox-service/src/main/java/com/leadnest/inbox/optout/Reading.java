package com.leadnest.inbox.optout;

/**
 * What a message that came in wants.
 *
 * @param intent what it is
 * @param plainWords whether a wish was read from a sentence instead of a keyword: acted on, and shown to people
 * @param onlyAfterOptOut whether it means {@link Intent#OPT_IN} only from someone who has opted out: YES
 */
public record Reading(Intent intent, boolean plainWords, boolean onlyAfterOptOut) {

    static Reading of(Intent intent) {
        return new Reading(intent, false, false);
    }

    /** The intent, knowing whether the person has opted out on this channel. */
    public Intent from(boolean optedOut) {
        return onlyAfterOptOut && !optedOut ? Intent.REPLY : intent;
    }

    /** How an opt-out came about, as events and lists say it. */
    public String method() {
        return plainWords ? "plain_words" : "keyword";
    }
}
