package com.leadnest.lead.importing.row;

import com.leadnest.lead.importing.mapping.Column;
import com.leadnest.lead.importing.mapping.ColumnMapping;
import com.leadnest.lead.importing.mapping.Target;
import java.util.ArrayList;
import java.util.List;

/** A person's name from its own column, or joined from first, middle and last name. */
final class NameCells {

    private final List<Column> whole;
    private final List<Column> parts = new ArrayList<>();

    NameCells(ColumnMapping mapping) {
        whole = mapping.of(Target.NAME);
        for (Target part : List.of(Target.FIRST_NAME, Target.MIDDLE_NAME, Target.LAST_NAME)) {
            parts.addAll(mapping.of(part));
        }
    }

    String read(String[] cells) {
        String name = join(whole, cells);
        return name != null ? name : join(parts, cells);
    }

    private static String join(List<Column> columns, String[] cells) {
        String joined = null;
        for (Column column : columns) {
            String part = column.index() < cells.length ? CellText.of(cells[column.index()]) : null;
            if (part != null) {
                joined = joined == null ? part : joined + " " + part;
            }
        }
        return joined == null ? null : singleSpaced(joined);
    }

    private static String singleSpaced(String name) {
        for (int i = 1; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != ' ' && Character.isWhitespace(c) || c == ' ' && name.charAt(i - 1) == ' ') {
                return name.replaceAll("\\s+", " ");
            }
        }
        return name;
    }
}
