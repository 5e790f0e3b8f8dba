package com.leadnest.kernel.outbox;

/**
 * One row of the outbox: one or more events of one lane.
 *
 * @param lane which queue
 * @param rawSize bytes once unpacked; the relay bounds its memory by it
 * @param bytes as stored
 */
record Packet(Lane lane, int rawSize, byte[] bytes) {}
