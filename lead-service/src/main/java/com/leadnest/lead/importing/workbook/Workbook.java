package com.leadnest.lead.importing.workbook;

import com.leadnest.lead.importing.decode.ContentKind;
import com.leadnest.lead.importing.decode.FileRefused;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a workbook consists of, by ECMA-376 part 1 (SpreadsheetML): its sheets and what they refer to. */
final class Workbook implements Closeable {

    private static final int SHEETS_MOST = 1_000;

    private final WorkbookZip zip;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, Relation> relations = new HashMap<>();
    private boolean since1904;

    private Workbook(WorkbookZip zip) {
        this.zip = zip;
    }

    /** @param part name of the file inside that holds its rows */
    record Sheet(String name, String part, boolean hidden) {}

    private record Relation(String kind, String part) {}

    /** Opens a file. Throws {@link FileRefused} when it is no workbook or cannot be read. */
    static Workbook open(Path file) throws IOException {
        WorkbookZip zip = WorkbookZip.open(file);
        try {
            Workbook book = new Workbook(zip);
            book.read();
            return book;
        } catch (IOException | RuntimeException failed) {
            zip.close();
            throw failed;
        }
    }

    /** The sheets of rows, hidden ones too, in the order of their tabs; at least one. */
    List<Sheet> sheets() {
        return sheets;
    }

    /** The first that people see. */
    Sheet first() {
        return sheets.stream().filter(sheet -> !sheet.hidden()).findFirst().orElse(sheets.get(0));
    }

    /** Whether its days are counted from 1904 and not from 1900, as old Macintoshes did. */
    boolean since1904() {
        return since1904;
    }

    PartStream open(Sheet sheet) throws IOException {
        return zip.open(sheet.part());
    }

    /** The table of texts that cells refer to, or null when there is none. */
    PartStream texts() throws IOException {
        return related("sharedStrings");
    }

    /** The formats that cells refer to, or null when there are none. */
    PartStream styles() throws IOException {
        return related("styles");
    }

    private PartStream related(String kind) throws IOException {
        for (Relation relation : relations.values()) {
            if (relation.kind().equals(kind) && zip.has(relation.part())) {
                return zip.open(relation.part());
            }
        }
        return null;
    }

    private void read() throws IOException {
        String main = relationsOf("").values().stream()
                .filter(relation -> relation.kind().equals("officeDocument"))
                .map(Relation::part)
                .findFirst()
                .orElse("xl/workbook.xml");
        if (!main.endsWith(".xml") || !zip.has(main)) {
            throw noWorkbook();
        }
        relations.putAll(relationsOf(main));
        try (XmlPart xml = new XmlPart(zip.open(main))) {
            boolean workbook = false;
            while (xml.advance()) {
                workbook |= xml.begins("workbook");
                if (!workbook) {
                    throw noWorkbook();
                } else if (xml.begins("workbookPr")) {
                    since1904 = isTrue(xml.attribute("date1904"));
                } else if (xml.begins("sheet")) {
                    add(xml.attribute("name"), relations.get(xml.attribute("id")), xml.attribute("state"));
                }
            }
        }
        if (sheets.isEmpty()) {
            throw FileRefused.unusable("empty_file", "The workbook has no sheet with rows.");
        }
    }

    private FileRefused noWorkbook() {
        return FileRefused.wrongType("This is " + ContentKind.zipWithout(zip.names()));
    }

    /** Sheets that are only a chart have no rows. */
    private void add(String name, Relation relation, String state) {
        if (name != null && relation != null && relation.kind().equals("worksheet") && zip.has(relation.part())) {
            if (sheets.size() == SHEETS_MOST) {
                throw WorkbookZip.tooLarge();
            }
            sheets.add(new Sheet(name, relation.part(), state != null && !state.equals("visible")));
        }
    }

    private Map<String, Relation> relationsOf(String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String listed = folder + "_rels/" + part.substring(slash) + ".rels";
        Map<String, Relation> found = new HashMap<>();
        if (!zip.has(listed)) {
            return found;
        }
        try (XmlPart xml = new XmlPart(zip.open(listed))) {
            while (xml.advance()) {
                if (xml.begins("Relationship") && xml.attribute("Target") != null && xml.attribute("Type") != null) {
                    String type = xml.attribute("Type");
                    String target = resolved(folder, xml.attribute("Target"));
                    String kind = type.substring(type.lastIndexOf('/') + 1);
                    found.put(xml.attribute("Id"), new Relation(kind, target));
                }
            }
        }
        return found;
    }

    /** The name of a part that another one in a folder refers to. */
    private static String resolved(String folder, String target) {
        Deque<String> steps = new ArrayDeque<>();
        String whole = target.startsWith("/") ? target : folder + target;
        for (String step : whole.split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    private static boolean isTrue(String value) {
        return "1".equals(value) || "true".equals(value);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
