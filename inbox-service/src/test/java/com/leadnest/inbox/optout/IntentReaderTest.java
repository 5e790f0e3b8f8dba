package com.leadnest.inbox.optout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class IntentReaderTest {

    private record Sentence(String intent, String how, String text) {}

    private static List<Sentence> sentences() throws IOException {
        List<Sentence> all = new ArrayList<>();
        try (InputStream in = IntentReaderTest.class.getResourceAsStream("/optout/sentences.csv")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] part = line.split(";", 3);
                Arrays.stream(part[2].split("\\|"))
                        .forEach(text -> all.add(new Sentence(part[0], part[1], text.replace("\\n", "\n"))));
            }
        }
        return all;
    }

    @TestFactory
    Stream<DynamicTest> readsWhatPeopleWant() throws IOException {
        List<Sentence> all = sentences();
        assertThat(all).hasSizeGreaterThanOrEqualTo(150);
        return all.stream()
                .map(each -> DynamicTest.dynamicTest(each.intent() + ": " + each.text(), () -> {
                    Reading reading = IntentReader.of("sms", each.text(), Map.of());
                    assertThat(reading.intent().wire()).isEqualTo(each.intent());
                    assertThat(reading.plainWords()).isEqualTo(each.how().equals("plain"));
                    assertThat(reading.onlyAfterOptOut()).isEqualTo(each.how().equals("yes"));
                }));
    }

    @Test
    void yesIsConsentOnlyAfterAnOptOut() {
        Reading yes = IntentReader.of("sms", "YES", Map.of());
        assertThat(yes.from(true)).isEqualTo(Intent.OPT_IN);
        assertThat(yes.from(false)).isEqualTo(Intent.REPLY);
        assertThat(IntentReader.of("sms", "START", Map.of()).from(false)).isEqualTo(Intent.OPT_IN);
    }

    @Test
    void theProvidersOwnReadingWins() {
        assertThat(IntentReader.of("sms", "arrêtez", Map.of("OptOutType", "STOP"))
                        .intent())
                .isEqualTo(Intent.OPT_OUT);
        assertThat(IntentReader.of("sms", "stop", Map.of("optouttype", "HELP")).intent())
                .isEqualTo(Intent.HELP);
    }

    @Test
    void anOutOfOfficeNoteIsNoReply() {
        for (Map<String, String> headers : List.of(
                Map.of("Auto-Submitted", "auto-replied"),
                Map.of("auto-submitted", "auto-generated; x=y"),
                Map.of("X-Autoreply", "yes"),
                Map.of("Precedence", "auto_reply"),
                Map.of("Subject", "Out of Office: your quote"),
                Map.of("Subject", "Automatic reply: your quote"))) {
            assertThat(IntentReader.of("email", "Back on Monday. Please unsubscribe me.", headers)
                            .intent())
                    .as(headers.toString())
                    .isEqualTo(Intent.AUTO_REPLY);
        }
        assertThat(IntentReader.of("email", "Tuesday works", Map.of("Auto-Submitted", "no"))
                        .intent())
                .isEqualTo(Intent.REPLY);
    }

    @Test
    void ourOwnFooterInTheQuoteIsNoWish() {
        String mail =
                "Tuesday works for me\n\nOn Mon, 2 Mar 2026, Glow <a@b.example> wrote:\n> Hello\n> Unsubscribe: https://x\n";
        assertThat(IntentReader.of("email", mail, Map.of()).intent()).isEqualTo(Intent.REPLY);
        assertThat(IntentReader.of("email", "unsubscribe\n\n" + mail.substring(21), Map.of())
                        .intent())
                .isEqualTo(Intent.OPT_OUT);
        assertThat(IntentReader.of("email", "", Map.of("Subject", "Unsubscribe"))
                        .intent())
                .isEqualTo(Intent.OPT_OUT);
    }
}
