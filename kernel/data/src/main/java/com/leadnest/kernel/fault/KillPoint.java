package com.leadnest.kernel.fault;

/** Where a crash hurts most; tests stop a process exactly there. */
public enum KillPoint {
    /** The outbox has committed rows and the relay is about to send the first of them. */
    COMMITTED_NOT_RELAYED,
    /** Kafka has acknowledged, the rows are not yet gone. */
    RELAYED_NOT_MARKED,
    /** The handler has run, its transaction is still open. */
    EFFECT_UNCOMMITTED,
    /** The effect is committed, the offset is not. */
    EFFECT_COMMITTED_OFFSET_NOT,
    /** It is recorded that a message is being sent, the provider has not been called. */
    SEND_RECORDED_PROVIDER_UNCALLED,
    /** The provider has answered, what it said is not recorded. */
    PROVIDER_ANSWERED_RESULT_UNRECORDED,
    /** The effect of a webhook is committed, its sender has no answer. */
    WEBHOOK_COMMITTED_UNANSWERED,
    /** Due steps are claimed and their events recorded, the transaction is still open. */
    STEP_CLAIMED_UNPUBLISHED
}
