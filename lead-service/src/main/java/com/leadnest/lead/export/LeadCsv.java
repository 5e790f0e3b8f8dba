package com.leadnest.lead.export;

import com.leadnest.lead.record.Lead;
import com.leadnest.lead.record.LeadView;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Leads as rows of a CSV file (RFC 4180). Its headings are the ones an import knows, so that it can be read back. */
final class LeadCsv {

    private static final List<String> HEADINGS = List.of(
            "id",
            "name",
            "email",
            "phone",
            "business_name",
            "status",
            "source",
            "notes",
            "tags",
            "country",
            "score",
            "grade",
            "created_at",
            "updated_at");

    private final List<String> customKeys;

    LeadCsv(List<String> customKeys) {
        this.customKeys = customKeys;
    }

    String header() {
        List<String> headings = new ArrayList<>(HEADINGS);
        customKeys.forEach(key -> headings.add(CsvCells.of(key)));
        return write(List.of(headings));
    }

    String rows(List<Lead> leads) {
        return write(leads.stream().map(lead -> cells(LeadView.of(lead))).toList());
    }

    private List<String> cells(LeadView lead) {
        List<String> cells = new ArrayList<>(HEADINGS.size() + customKeys.size());
        cells.add(lead.id());
        cells.add(CsvCells.of(lead.name()));
        cells.add(CsvCells.of(lead.email()));
        cells.add(CsvCells.of(lead.phone()));
        cells.add(CsvCells.of(lead.businessName()));
        cells.add(lead.status());
        cells.add(CsvCells.of(lead.source()));
        cells.add(CsvCells.of(lead.notes()));
        cells.add(CsvCells.of(String.join("; ", lead.tags())));
        cells.add(CsvCells.of(lead.country()));
        cells.add(CsvCells.of(lead.score()));
        cells.add(CsvCells.of(lead.grade()));
        cells.add(lead.createdAt().toString());
        cells.add(lead.updatedAt().toString());
        customKeys.forEach(key -> cells.add(CsvCells.of(lead.customFields().get(key))));
        return cells;
    }

    private static String write(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        // Closed before it is read: the writer keeps a buffer of its own.
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            rows.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
