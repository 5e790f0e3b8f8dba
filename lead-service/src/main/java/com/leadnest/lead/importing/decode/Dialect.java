package com.leadnest.lead.importing.decode;

/**
 * How a file is written: enough to read it again from any line.
 *
 * @param encoding its character set
 * @param delimiter what separates its fields
 * @param headerLine the line of its header, from 1
 */
public record Dialect(TextEncoding encoding, char delimiter, long headerLine) {}
