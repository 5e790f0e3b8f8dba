package com.leadnest.inbox.optout;

import java.util.List;

/**
 * What became of consents that were to be recorded.
 *
 * @param recorded how many are new
 * @param skipped the others and why: not_found, no_address, opted_out or already_recorded
 */
public record ConsentOutcome(int recorded, List<Skipped> skipped) {

    public record Skipped(String leadId, String reason) {}
}
