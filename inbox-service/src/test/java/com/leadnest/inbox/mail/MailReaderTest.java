package com.leadnest.inbox.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Mail as the world writes it, and as those write it who want to hurt its reader. */
class MailReaderTest {

    private static ReadMail read(String raw) throws UnreadableMail {
        return MailReader.read(raw.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String letter(String head, String body) {
        return "From: Ada Test <Ada@Example.org>\nTo: reply+abcdefghijkmnpqrstuv@reply.example.net\nSubject: Hi\n"
                + "Message-ID: <one@example.org>\n" + head + "\n" + body;
    }

    @Test
    void readsSenderRecipientsThreadAndEncodedSubject() throws Exception {
        ReadMail mail = read(
                """
            Delivered-To: inbox@hosting.example
            From: "boss@evil.example" <Ada@Example.org>
            To: Med Spa <Reply+abcdefghijkmnpqrstuv@reply.example.net>, other@example.net
            Cc: third@example.net
            Subject: =?UTF-8?Q?Gr=C3=BC=C3=9Fe?=
             =?UTF-8?B?IOKCrA==?=
            Message-ID: <one@example.org>
            In-Reply-To: <msg_a@reply.example.net>
            References: <msg_0@reply.example.net> <msg_a@reply.example.net>
            Auto-Submitted: no

            Yes please
            """);

        assertThat(mail.header().from()).isEqualTo("ada@example.org");
        assertThat(mail.header().subject()).isEqualTo("Grüße €");
        assertThat(mail.header().messageId()).isEqualTo("one@example.org");
        assertThat(mail.header().inReplyTo()).isEqualTo("msg_a@reply.example.net");
        assertThat(mail.header().references()).containsExactly("msg_0@reply.example.net", "msg_a@reply.example.net");
        assertThat(mail.header().recipients())
                .containsExactly(
                        "inbox@hosting.example",
                        "reply+abcdefghijkmnpqrstuv@reply.example.net",
                        "other@example.net",
                        "third@example.net");
        assertThat(mail.header().all()).containsEntry("auto-submitted", "no");
        assertThat(mail.words().text()).isEqualTo("Yes please");
        assertThat(mail.words().html()).isNull();
    }

    @Test
    void takesTextHtmlAndFilesFromTheirPlaces() throws Exception {
        String pdf = Base64.getEncoder().encodeToString("%PDF-1.4 hello".getBytes(StandardCharsets.US_ASCII));
        ReadMail mail = read(letter(
                "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=m\n",
                """
                    --m
                    Content-Type: multipart/related; boundary=r

                    --r
                    Content-Type: multipart/alternative; boundary=a

                    --a
                    Content-Type: text/plain; charset=utf-8
                    Content-Transfer-Encoding: quoted-printable

                    Sch=C3=B6n
                    --a
                    Content-Type: text/html; charset=utf-8

                    <p>rich</p>
                    --a--
                    --r
                    Content-Type: image/png
                    Content-ID: <logo>
                    Content-Disposition: inline; filename="logo.png"
                    Content-Transfer-Encoding: base64

                    iVBORw0KGgo=
                    --r--
                    --m
                    Content-Type: application/pdf
                    Content-Disposition: attachment; filename="=?UTF-8?Q?Pr=C3=A4senz.pdf?="
                    Content-Transfer-Encoding: base64

                    %s
                    --m--
                    """
                        .formatted(pdf)));

        assertThat(mail.words().text()).isEqualTo("Schön");
        assertThat(mail.words().html()).isEqualTo("<p>rich</p>");
        assertThat(mail.files()).extracting(FilePart::name).containsExactly("logo.png", "Präsenz.pdf");
        assertThat(mail.files().get(1).bytes(100))
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo("%PDF-1.4 hello");
        assertThat(mail.files().get(1).bytes(4)).hasSize(5);
        assertThat(mail.left()).isEmpty();
    }

    @Test
    void htmlAloneBecomesTextWithItsQuotationsMarked() throws Exception {
        ReadMail mail = read(letter(
                "Content-Type: text/html; charset=utf-8\n",
                "<style>p{}</style><p>Yes,<br>Friday</p><div class=gmail_quote>On Monday you"
                        + " wrote:<blockquote><p>Unsubscribe</p></blockquote></div>"));

        assertThat(mail.words().text().lines())
                .startsWith("Yes,", "Friday")
                .anyMatch(line -> line.startsWith(">") && line.contains("Unsubscribe"));
        assertThat(mail.words().text()).doesNotContain("p{}");
    }

    @Test
    void guessesWhatACharsetThatIsUnknownOrALieMeant() throws Exception {
        assertThat(read(letter("Content-Type: text/plain; charset=x-made-up\n", "caf\u00c3\u00a9"))
                        .words()
                        .text())
                .isEqualTo("café");
        assertThat(read(letter("Content-Type: text/plain; charset=utf-8\n", "caf\u00e9 \u0080"))
                        .words()
                        .text())
                .isEqualTo("café €");
        String shifted = new String("日本".getBytes(Charset.forName("Shift_JIS")), StandardCharsets.ISO_8859_1);
        assertThat(read(letter("Content-Type: text/plain; charset=\"shift_jis\"\n", shifted))
                        .words()
                        .text())
                .isEqualTo("日本");
    }

    @Test
    void readsAsFarAsAnEncodingHolds() throws Exception {
        ReadMail mail = read(
                letter(
                        "Content-Type: multipart/mixed; boundary=m\n",
                        """
            --m
            Content-Type: text/plain
            Content-Transfer-Encoding: base64

            SGVsbG8gQWRh!!!!
            --m
            Content-Type: image/png; name=broken.png
            Content-Transfer-Encoding: base64

            iVBORw0K\u00ff\u00ff=
            """));

        assertThat(mail.words().text()).startsWith("Hello Ada".substring(0, 5));
        assertThat(mail.files()).hasSize(1);
    }

    @Test
    void fiveThousandPartsAreTwoHundred() throws Exception {
        StringBuilder parts = new StringBuilder("--m\nContent-Type: text/plain\n\nHello\n");
        for (int i = 0; i < 5000; i++) {
            parts.append("--m\nContent-Type: image/png; name=").append(i).append(".png\n\nx\n");
        }
        ReadMail mail = read(letter("Content-Type: multipart/mixed; boundary=m\n", parts + "--m--\n"));

        assertThat(mail.words().text()).isEqualTo("Hello");
        assertThat(mail.files()).hasSize(20);
        assertThat(mail.left()).containsExactly("4980 more parts");
    }

    @Test
    void aNestWithoutEndIsReadDownToADepth() throws Exception {
        StringBuilder nest = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            nest.append("--b%d\nContent-Type: text/plain\n\nlevel %d\n".formatted(i, i))
                    .append("--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n".formatted(i, i + 1));
        }
        ReadMail mail = read(letter("Content-Type: multipart/mixed; boundary=b0\n", nest.toString()));

        assertThat(mail.words().text()).startsWith("level 0\n").doesNotContain("level 12");
        assertThat(mail.left()).containsExactly("1 more parts");
    }

    @Test
    void whatWouldFillTheHeapIsNoMail() {
        String many = "x:\n".repeat(2_000_000);
        assertThatThrownBy(() -> read(letter("Content-Type: multipart/mixed; boundary=m\n", "--m\n" + many)))
                .isInstanceOf(UnreadableMail.class);
        assertThatThrownBy(() -> read(letter("Content-Type: multipart/mixed; boundary=m\n", "--m\n\n".repeat(100_000))))
                .isInstanceOf(UnreadableMail.class);
        assertThatThrownBy(() -> read("Subject: " + "a".repeat(300_000) + "\n\nhello"))
                .isInstanceOf(UnreadableMail.class);
    }

    @Test
    void bytesWithoutASenderAreNoMail() {
        for (String raw :
                new String[] {"", "\n\n", "hello", "Subject: x\n\nhello", "From: nobody\n\nhello", "\0\0\0"}) {
            assertThatThrownBy(() -> read(raw)).as(raw).isInstanceOf(UnreadableMail.class);
        }
        assertThatThrownBy(() -> read(letter("Content-Type: multipart/mixed\n", "no boundary anywhere")))
                .isInstanceOf(UnreadableMail.class);
    }

    @Test
    void isTheSameMailWhateverServersWriteOnTopOfIt() throws Exception {
        String raw = letter("Date: Tue, 24 Nov 2026 10:00:00 +0000\n", "Yes");
        String again = "Received: from a by b\nDelivered-To: x@example.net\n" + raw;

        assertThat(read(again).identity()).isEqualTo(read(raw).identity()).startsWith("one@example.org:");
        assertThat(read(raw.replace("Yes", "No")).identity())
                .isNotEqualTo(read(raw).identity());
        assertThat(read(raw.replace("Message-ID: <one@example.org>\n", "")).identity())
                .matches("[0-9a-f]{64}");
    }

    @Test
    void aVeryLongTextIsCutAndSaysSo() throws Exception {
        ReadMail mail = read(letter("", "word ".repeat(50_000)));

        assertThat(mail.words().text()).hasSize(100_000);
        assertThat(mail.left()).containsExactly("the end of a very long text");
    }

    @Test
    void replyAddressesAreFoundWithAndWithoutAMessageInThem() throws IOException {
        java.util.UUID message = com.leadnest.kernel.id.TypeId.newId();
        String reply = "reply+abcdefghijkmnpqrstuv@reply.example.net";
        String bounce = ReplyAddress.forReports(reply, message).orElseThrow();

        assertThat(bounce.substring(0, bounce.indexOf('@')).length()).isLessThanOrEqualTo(64);
        assertThat(ReplyAddress.among(java.util.List.of("x@example.org", reply, bounce.toUpperCase(), reply)))
                .containsExactly(
                        new ReplyAddress("abcdefghijkmnpqrstuv", null),
                        new ReplyAddress("abcdefghijkmnpqrstuv", message));
        assertThat(ReplyAddress.forReports("hello@example.net", message)).isEmpty();
    }
}
