package com.leadnest.lead.importing.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.leadnest.kernel.problem.ValidationProblem;
import com.leadnest.lead.importing.chunk.ImportMode;
import com.leadnest.lead.importing.decode.FileRefused;
import com.leadnest.lead.importing.decode.Table;
import com.leadnest.lead.importing.job.ImportSettings;
import com.leadnest.lead.importing.mapping.Countries;
import com.leadnest.lead.importing.workbook.WorkbookTable;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The parts of an upload; all but the file may be left out. */
public class ImportForm {

    @RestForm("file")
    FileUpload file;

    @RestForm
    String mode;

    @RestForm
    String source;

    @RestForm
    String country;

    @RestForm
    String charset;

    @RestForm
    String delimiter;

    @RestForm
    String sheet;

    @RestForm
    String mapping;

    FileUpload requireFile() {
        if (file == null || file.uploadedFile() == null) {
            throw ValidationProblem.of("file", "Missing data for required field.");
        }
        return file;
    }

    ImportMode readMode() {
        return mode == null || mode.isBlank()
                ? ImportMode.BOTH
                : ImportMode.named(mode.strip())
                        .orElseThrow(() -> ValidationProblem.of("mode", "Must be one of: create, update, both."));
    }

    ImportSettings settings(ObjectMapper json, String defaultCountry) {
        String from = source == null || source.isBlank() ? "import" : source.strip();
        if (from.length() > 100) {
            throw ValidationProblem.of("source", "Longer than maximum length 100.");
        }
        return new ImportSettings(from, country(defaultCountry), charset, delimiter, sheet, mapping(json));
    }

    /** A workbook that calls itself a text was renamed by mistake, and other programs will stumble over it too. */
    void requireNameOf(Table table) {
        if (table instanceof WorkbookTable && fileName().matches("(?i).*\\.(csv|tsv|txt)")) {
            throw FileRefused.wrongType("This is an Excel workbook (.xlsx) under the name of a text. Name it .xlsx, or"
                    + " save it as CSV, and upload that.");
        }
    }

    String fileName() {
        String name = file.fileName() == null
                ? ""
                : file.fileName().replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return name.isBlank() ? "upload.csv" : name.substring(0, Math.min(200, name.length()));
    }

    private String country(String otherwise) {
        if (country == null || country.isBlank()) {
            return otherwise;
        }
        String code = Countries.code(country);
        if (code == null) {
            throw ValidationProblem.of("country", "Must be a country, such as US.");
        }
        return code;
    }

    private Map<String, String> mapping(ObjectMapper json) {
        if (mapping == null || mapping.isBlank()) {
            return Map.of();
        }
        try {
            return json.readValue(mapping, new TypeReference<>() {});
        } catch (JsonProcessingException broken) {
            throw ValidationProblem.of("mapping", "Must be a JSON object of heading to field.");
        }
    }
}
