package com.leadnest.lead.importing.chunk;

import java.util.List;

/**
 * What a chunk does to the data.
 *
 * @param created leads to insert, in the order of the unique key, which is what makes the insert fast
 * @param updated leads to change, in the order of their ids, so that two writers lock in the same order
 * @param counts what became of the chunk's rows
 */
public record ChunkPlan(List<LeadState> created, List<LeadState> updated, Counts counts) {}
