package com.leadnest.inbox.settings;

import com.leadnest.inbox.law.OwnHours;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * How a business sends and answers.
 *
 * @param sender in whose name
 * @param ownHours narrower than the law, or null
 * @param caps how much at most
 * @param team who answers, and how soon
 * @param texts what is added or answered by itself
 * @param business what the account says
 */
public record Settings(Sender sender, OwnHours ownHours, Caps caps, Team team, Texts texts, Business business) {

    /**
     * Any of them may be null.
     *
     * @param name shown beside the address
     * @param fromEmail address of e-mails
     * @param replyDomain domain whose mail comes to LeadNest
     * @param postalAddress in every marketing e-mail (15 U.S.C. 7704(a)(5))
     * @param smsFrom E.164 number of texts
     * @param messagingServiceSid Twilio's, instead of a number
     */
    public record Sender(
            String name,
            String fromEmail,
            String replyDomain,
            String postalAddress,
            String smsFrom,
            String messagingServiceSid) {}

    /**
     * @param perDay marketing messages to one person in 24 hours, over all sequences
     * @param perWeek the same in 7 days
     * @param smsPerDay segments of texts that the carriers take in 24 hours
     */
    public record Caps(int perDay, int perWeek, int smsPerDay) {}

    /**
     * @param zone the business's own
     * @param firstReplyMinutes time for the first answer in a conversation, or null for no promise
     * @param nextReplyMinutes time for every later answer, or null
     * @param roundRobin members that conversations are handed to in turn
     */
    public record Team(ZoneId zone, Integer firstReplyMinutes, Integer nextReplyMinutes, List<UUID> roundRobin) {}

    /**
     * @param signature below an answer by e-mail, or null
     * @param helpText answer to HELP, or null for the default
     * @param tracking which e-mails tell of being opened and of links that are followed
     */
    public record Texts(String signature, String helpText, Tracking tracking) {}

    /**
     * @param sequences e-mails of sequences: yes, unless the business says no
     * @param replies what a member writes to one person: no, unless the business says yes
     */
    public record Tracking(boolean sequences, boolean replies) {

        /** @param kind of a message: sequence, reply or auto */
        public boolean covers(String kind) {
            return kind.equals("sequence") && sequences || kind.equals("reply") && replies;
        }
    }

    /**
     * @param name as typed by the owner, or null while the account's event has not come in
     * @param country ISO 3166-1 alpha-2 that numbers are read in
     * @param trialExpires end of the free trial, or null when not known
     */
    public record Business(String name, String country, Instant trialExpires) {}

    /** The name that recipients know the business by. */
    public String displayName() {
        if (sender.name() != null) {
            return sender.name();
        }
        return business.name() == null ? "us" : business.name();
    }
}
