package com.leadnest.lead.importing.row;

import com.leadnest.lead.importing.mapping.Column;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tags as exports write them: {@code "VIP","Denver"}, {@code a; b}, {@code * myContacts ::: Leads}. */
final class TagCells {

    private static final int MOST = 50;
    private static final int LONGEST = 100;

    private TagCells() {}

    /** The tags in the order written, without repetition, or null when the cells are empty. */
    static List<String> read(List<Column> columns, String[] cells) {
        Set<String> tags = null;
        for (Column column : columns) {
            String cell = column.index() < cells.length ? CellText.of(cells[column.index()]) : null;
            if (cell == null) {
                continue;
            }
            tags = tags == null ? new LinkedHashSet<>() : tags;
            for (String part : cell.split(":::|[;,|]")) {
                String tag = part.replaceAll("^[\\s*\"]+|[\\s\"]+$", "");
                if (!tag.isEmpty() && tag.length() <= LONGEST && tags.size() < MOST && !isGooglesOwn(tag)) {
                    tags.add(tag);
                }
            }
        }
        return tags == null || tags.isEmpty() ? null : new ArrayList<>(tags);
    }

    /** Groups that Google puts every contact into say nothing about it. */
    private static boolean isGooglesOwn(String tag) {
        return tag.equals("myContacts") || tag.equals("Other Contacts");
    }
}
