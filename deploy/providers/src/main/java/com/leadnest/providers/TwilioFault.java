package com.leadnest.providers;

/** What {@link TwilioServer} does instead of simply taking a text and saying so. */
public enum TwilioFault {
    /** The one after which a text must not be sent again without asking. */
    TAKES_AND_SAYS_500,
    TAKES_AND_HANGS_UP,
    /** Longer than anybody waits for an answer. */
    TAKES_AND_IS_SILENT,
    SAYS_500(500, 20500),
    TOO_MANY(429, 20429),
    NOT_A_NUMBER(400, 21211),
    /** The recipient has told Twilio itself that they want no more. */
    OPTED_OUT_THERE(400, 21610),
    /** Twilio holds as many messages of the sender as it holds of anybody. */
    QUEUE_IS_FULL(400, 21611),
    /** Of a question for what was taken. */
    LIST_IS_AWAY;

    private final int status;
    private final int refusal;

    TwilioFault() {
        this(0, 0);
    }

    /** One that does not take the text. */
    TwilioFault(int status, int refusal) {
        this.status = status;
        this.refusal = refusal;
    }

    int status() {
        return status;
    }

    /** Twilio's code of the error, or 0 for one that takes the text. */
    int refusal() {
        return refusal;
    }
}
