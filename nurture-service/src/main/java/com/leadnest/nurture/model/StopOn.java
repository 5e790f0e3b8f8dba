package com.leadnest.nurture.model;

/** What takes a person out of the sequence. Opting out and deletion always do. */
public record StopOn(boolean reply, boolean callAnswered, boolean booking, boolean wonLost) {

    /** Nobody wants to go on chasing someone who has answered: everything stops unless it is switched off. */
    public static final StopOn ALL = new StopOn(true, true, true, true);
}
