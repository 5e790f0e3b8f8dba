package com.leadnest.analytics.fact;

import java.time.Instant;
import java.util.UUID;

/**
 * A message and what became of it. Events about it may come in any order.
 *
 * @param about what does not change
 * @param out what became of it if it went out; its moments are null until they are told
 * @param in how it came, or null for one that went out
 */
public record MessageFact(About about, Out out, In in) implements Fact {

    /**
     * @param leadId or null for somebody who is not a lead
     * @param channel email, sms or task
     * @param kind sequence, reply, auto or inbound
     * @param enrolmentId of a sequence's message, else null
     * @param userId who wrote it, or null
     * @param sandbox whether it left this machine
     */
    public record About(
            UUID messageId,
            UUID leadId,
            UUID conversationId,
            String channel,
            String kind,
            UUID enrolmentId,
            Integer step,
            UUID userId,
            boolean sandbox) {

        boolean isEmail() {
            return channel.equals("email");
        }

        /** What LeadNest answers by itself to STOP or HELP is no work on a lead. */
        public boolean isWork() {
            return kind.equals("sequence") || kind.equals("reply");
        }
    }

    /** @param segments parts a text was cut into, 0 until it was sent */
    public record Out(
            int segments,
            Instant sentAt,
            Instant deliveredAt,
            Instant failedAt,
            String failReason,
            Instant openedAt,
            Instant robotOpenedAt,
            Instant clickedAt,
            Instant robotClickedAt) {

        public static final Out NOTHING = new Out(0, null, null, null, null, null, null, null, null);

        Out with(Out other) {
            return new Out(
                    Math.max(segments, other.segments),
                    Moments.earliest(sentAt, other.sentAt),
                    Moments.earliest(deliveredAt, other.deliveredAt),
                    Moments.earliest(failedAt, other.failedAt),
                    failReason == null ? other.failReason : failReason,
                    Moments.earliest(openedAt, other.openedAt),
                    Moments.earliest(robotOpenedAt, other.robotOpenedAt),
                    Moments.earliest(clickedAt, other.clickedAt),
                    Moments.earliest(robotClickedAt, other.robotClickedAt));
        }
    }

    /** @param intent reply, opt_out, opt_in, help or auto_reply */
    public record In(Instant receivedAt, String intent) {}

    /** Both of what is told about one message. */
    public MessageFact with(MessageFact other) {
        return new MessageFact(about, out.with(other.out), in == null ? other.in : in);
    }

    /** When the lead heard from the business by this message, or null. */
    public Instant touchedAt() {
        return about.isWork() && !about.channel().equals("task") ? out.sentAt() : null;
    }

    /** When the lead answered by this message, or null. */
    public Instant repliedAt() {
        return in != null && "reply".equals(in.intent()) ? in.receivedAt() : null;
    }

    @Override
    public void count(Counter counter) {
        if (repliedAt() != null) {
            counter.one(repliedAt(), Measure.REPLIES);
        }
        if (touchedAt() != null) {
            countSent(counter, touchedAt());
        }
        if (out.failedAt() != null && about.isWork()) {
            counter.one(out.failedAt(), Measure.MESSAGES_FAILED);
        }
    }

    /** Opens and clicks count on the day of the sending, so that a rate never passes 1. Robots' do not count. */
    private void countSent(Counter counter, Instant at) {
        counter.one(at, about.isEmail() ? Measure.EMAILS_SENT : Measure.TEXTS_SENT);
        if (!about.isEmail()) {
            counter.count(at, Measure.TEXT_SEGMENTS, out.segments());
        }
        if (about.isEmail() && out.openedAt() != null) {
            counter.one(at, Measure.EMAILS_OPENED);
        }
        if (about.isEmail() && out.clickedAt() != null) {
            counter.one(at, Measure.EMAILS_CLICKED);
        }
    }
}
