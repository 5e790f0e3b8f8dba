package com.leadnest.lead.importing.row;

import java.util.List;

/**
 * A row that was not imported.
 *
 * @param number number of the data row, from 1
 * @param line line of the file, from 1
 * @param error what is wrong with it, for the person who has to correct it
 * @param cells its cells as written
 */
public record RejectedRow(long number, long line, String error, List<String> cells) {}
