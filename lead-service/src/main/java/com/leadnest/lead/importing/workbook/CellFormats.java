package com.leadnest.lead.importing.workbook;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Which cell formats show a number as a date or a time. A date is a number everywhere else in a workbook. */
final class CellFormats {

    private final BitSet dates = new BitSet();

    /** @param part null when the workbook has no formats */
    static CellFormats read(PartStream part) throws IOException {
        CellFormats formats = new CellFormats();
        if (part == null) {
            return formats;
        }
        Map<String, String> codes = new HashMap<>();
        try (XmlPart xml = new XmlPart(part)) {
            boolean cells = false;
            int index = 0;
            while (xml.advance()) {
                if (xml.begins("numFmt")) {
                    codes.put(xml.attribute("numFmtId"), xml.attribute("formatCode"));
                } else if (xml.begins("cellXfs") || xml.ends("cellXfs")) {
                    cells = xml.begins("cellXfs");
                } else if (cells && xml.begins("xf")) {
                    formats.dates.set(index++, isDate(xml.attribute("numFmtId"), codes));
                }
            }
        }
        return formats;
    }

    /** Whether a cell of a style, as its attribute says, shows a date. */
    boolean isDate(String style) {
        try {
            return style != null && dates.get(Integer.parseInt(style));
        } catch (NumberFormatException | IndexOutOfBoundsException noStyle) {
            return false;
        }
    }

    /** ECMA-376 part 1, 18.8.30: the formats that are built in, with those of East Asian versions. */
    private static boolean isDate(String id, Map<String, String> codes) {
        if (id == null) {
            return false;
        }
        String code = codes.get(id);
        if (code != null) {
            return showsDate(code);
        }
        return id.matches("1[4-9]|2[0-2]|2[7-9]|3[0-6]|45|47|5[0-8]");
    }

    /** Whether a format code has a part of a date outside of its quoted and bracketed texts. */
    static boolean showsDate(String code) {
        // Elapsed time, such as [h]:mm, is a length and no moment.
        if (code.matches("(?i).*\\[(h+|m+|s+)].*")) {
            return false;
        }
        String bare = code.replaceAll("\\\\.|_.|\\*.", "")
                .replaceAll("\"[^\"]*\"?", "")
                .replaceAll("\\[[^\\]]*]?", "");
        return !bare.equalsIgnoreCase("General") && bare.matches("(?is).*[ymdhs].*");
    }
}
