package com.leadnest.lead.importing.row;

/** One row cannot become a lead. Carries no stack: a bad file throws a million of them. */
final class RowRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RowRefused(String message) {
        super(message, null, false, false);
    }
}
