package com.leadnest.lead.importing.row;

import com.leadnest.lead.importing.mapping.Column;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * One address out of several columns: the first that is one. The others are kept as custom fields, so that no second
 * number is lost, and a row is refused only when it has addresses and none of them is right.
 */
final class ContactCells {

    private final List<Column> columns;
    private final String complaint;

    ContactCells(List<Column> columns, String complaint) {
        this.columns = columns;
        this.complaint = complaint;
    }

    String read(String[] cells, Map<String, Object> custom, UnaryOperator<String> normalise) {
        String chosen = null;
        boolean tried = false;
        for (Column column : columns) {
            String cell = column.index() < cells.length ? CellText.ofContact(cells[column.index()]) : null;
            if (cell == null) {
                continue;
            }
            String address = chosen == null ? first(cell, normalise) : null;
            tried = true;
            if (address != null) {
                chosen = address;
            } else if (columns.size() > 1) {
                custom.put(column.customKey(), cell);
            }
        }
        if (tried && chosen == null) {
            throw new RowRefused(complaint);
        }
        return chosen;
    }

    /** Google joins several values of a cell by {@code :::}. */
    private static String first(String cell, UnaryOperator<String> normalise) {
        if (!cell.contains(":::")) {
            return normalise.apply(cell);
        }
        for (String part : cell.split(":::")) {
            String address = part.isBlank() ? null : normalise.apply(part.strip());
            if (address != null) {
                return address;
            }
        }
        return null;
    }
}
