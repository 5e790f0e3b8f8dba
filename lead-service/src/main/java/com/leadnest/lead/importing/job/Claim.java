package com.leadnest.lead.importing.job;

import java.util.UUID;

/**
 * A process's hold on an import.
 *
 * @param owner the process
 * @param attempt number of the claim: a later one makes all writes of this one void
 * @param failures how often the import stopped for a reason of its own
 */
public record Claim(UUID job, UUID business, UUID owner, int attempt, int failures) {}
