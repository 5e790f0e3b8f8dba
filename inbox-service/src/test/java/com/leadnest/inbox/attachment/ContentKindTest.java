package com.leadnest.inbox.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentKindTest {

    private static Optional<String> kind(String content, String name) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        return ContentKind.of(bytes, bytes.length, name).map(ContentKind::mediaType);
    }

    @Test
    void isToldByTheContentAndNotByTheName() {
        assertThat(kind("%PDF-1.7", "photo.png")).contains("application/pdf");
        assertThat(kind("\u0089PNG\r\n\u001a\n....", "x.exe")).contains("image/png");
        assertThat(kind("\u00ff\u00d8\u00ff\u00e0", null)).contains("image/jpeg");
        assertThat(kind("PK\u0003\u0004....", "offer.DOCX"))
                .contains("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(kind("BEGIN:VCALENDAR\r\n", "date.ics")).contains("text/calendar");
        assertThat(kind("Just a note", "note")).contains("text/plain");
    }

    @ParameterizedTest
    @CsvSource({
        "'MZ\u0090\u0000\u0003', photo.jpg",
        "'\u007fELF', run",
        "'PK\u0003\u0004', tool.jar",
        "<html><script>, page.txt",
        "'  <!DOCTYPE html>', note.txt",
        "<svg onload=x>, image.png",
        "'#!/bin/sh', notes.txt"
    })
    void whatCouldRunIsNotTakenUnderAnyName(String content, String name) {
        assertThat(kind(content, name)).isEmpty();
    }

    @Test
    void namesLoseTheirPathsAndTheirTricks() {
        assertThat(FileName.of("../../etc/passwd", "text/plain")).isEqualTo("passwd");
        assertThat(FileName.of("C:\\temp\\offer.pdf", "application/pdf")).isEqualTo("offer.pdf");
        assertThat(FileName.of("invoice\u202efdp.exe\r\n", "application/pdf")).isEqualTo("invoicefdp.exe");
        assertThat(FileName.of(" ", "application/pdf")).isEqualTo("file.pdf");
        assertThat(FileName.of("a".repeat(500) + ".pdf", "application/pdf"))
                .hasSize(120)
                .endsWith(".pdf");
    }
}
