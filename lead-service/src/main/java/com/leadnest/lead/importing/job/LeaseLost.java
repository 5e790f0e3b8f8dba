package com.leadnest.lead.importing.job;

/** Another process has taken the import over; this one must not write another row. */
final class LeaseLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LeaseLost(Claim claim) {
        super("Import " + claim.job() + " was taken over, attempt " + claim.attempt() + " ends", null, false, false);
    }
}
