package com.leadnest.inbox.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.inbox.mail.MailReport.Kind;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What mail servers write when mail does not arrive, in the shapes of RFC 3464, RFC 5965 and of none. */
class ReportReaderTest {

    private static MailReport read(String raw) throws UnreadableMail {
        return MailReader.read(raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))
                .report();
    }

    private static String dsn(String fields, String original) {
        return """
            From: MAILER-DAEMON@mx.example.org (Mail Delivery System)
            To: bounces@reply.example.net
            Subject: Undelivered Mail Returned to Sender
            Auto-Submitted: auto-replied
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="b"

            --b
            Content-Type: text/plain; charset=us-ascii

            I'm sorry to have to inform you that your message could not be delivered.
            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example.org
            Arrival-Date: Tue, 24 Nov 2026 10:00:00 +0000 (UTC)

            %s
            --b
            Content-Type: %s

            Return-Path: <sender@example.net>
            Subject: Hello
            Message-ID: <msg_x@reply.example.net>

            --b--
            """
                .formatted(fields, original);
    }

    @Test
    void postfixNamesStatusAndOriginal() throws Exception {
        MailReport report = read(dsn(
                """
                    Final-Recipient: rfc822; ada@example.org
                    Original-Recipient: rfc822;ada@example.org
                    Action: failed
                    Status: 5.1.1
                    Remote-MTA: dns; mx.example.org
                    Diagnostic-Code: smtp; 550 5.1.1 <ada@example.org>: Recipient address
                        rejected: User unknown in virtual mailbox table\
                    """,
                "text/rfc822-headers"));

        assertThat(report.kind()).isEqualTo(Kind.FAILED);
        assertThat(report.status()).isEqualTo("5.1.1");
        assertThat(report.diagnostic()).endsWith("rejected: User unknown in virtual mailbox table");
        assertThat(report.messageIds()).containsExactly("msg_x@reply.example.net");
    }

    @Test
    void exchangeNamesTheOriginalInTheFields() throws Exception {
        MailReport report = read(dsn(
                """
                Original-Message-ID: <msg_y@reply.example.net>
                Final-recipient: RFC822;ada@example.org
                Action: Failed
                Status: 5.2.2 (mailbox full)
                Diagnostic-code: smtp;554 5.2.2 STOREDRV.Deliver.Exception:QuotaExceededException\
                """,
                "message/rfc822"));

        assertThat(report.status()).isEqualTo("5.2.2");
        assertThat(report.messageIds()).containsExactly("msg_y@reply.example.net", "msg_x@reply.example.net");
    }

    @Test
    void ofSeveralRecipientsTheFailureCounts() throws Exception {
        MailReport report = read(dsn(
                """
                Final-Recipient: rfc822; list@example.org
                Action: expanded
                Status: 2.0.0

                Final-Recipient: rfc822; ada@example.org
                Action: failed
                Status: 5.7.1\
                """,
                "message/rfc822"));

        assertThat(report.kind()).isEqualTo(Kind.FAILED);
        assertThat(report.status()).isEqualTo("5.7.1");
    }

    @ParameterizedTest
    @CsvSource({
        "delayed, 4.4.1, DELAYED, 4.4.1",
        "delivered, 2.1.5, DELIVERED, 2.1.5",
        "relayed, 2.0.0, DELIVERED, 2.0.0",
        "expanded, 2.0.0, OTHER, 2.0.0",
        "failed, 4.4.7, FAILED, 4.4.7",
        "failed, 5, FAILED, 5.0.0"
    })
    void actionsAreToldApart(String action, String status, Kind kind, String code) throws Exception {
        MailReport report = read(dsn(
                        "Final-Recipient: rfc822; ada@example.org\nAction: " + action + "\nStatus: " + status,
                        "message/rfc822")
                .replace("could not be delivered", "is what this is about"));

        assertThat(report.kind()).isEqualTo(kind);
        assertThat(report.status()).isEqualTo(code);
    }

    @Test
    void qmailIsReadFromItsWords() throws Exception {
        MailReport report = read(
                """
            Return-Path: <>
            From: MAILER-DAEMON@mx.example.org
            To: bounces@reply.example.net
            Subject: failure notice

            Hi. This is the qmail-send program at mx.example.org.
            I'm afraid I wasn't able to deliver your message to the following addresses.

            <ada@example.org>:
            Sorry, no mailbox here by that name. (#5.1.1)

            --- Below this line is a copy of the message.

            Return-Path: <sender@example.net>
            Message-ID: <msg_x@reply.example.net>
            Subject: Hello
            """);

        assertThat(report.kind()).isEqualTo(Kind.FAILED);
        assertThat(report.status()).isEqualTo("5.1.1");
        assertThat(report.messageIds()).containsExactly("msg_x@reply.example.net");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "550 Requested action not taken: mailbox unavailable | 5.1.1",
                "The recipient's mailbox is full and can't accept messages now | 5.2.2",
                "552 Message exceeds quota | 5.2.2",
                "554 Your message was blocked because of its poor reputation | 5.7.1",
                "The email account that you tried to reach does not exist | 5.1.1",
                "Something went wrong | 5.0.0"
            })
    void eximAndOthersAreReadFromTheirWords(String words, String code) throws Exception {
        MailReport report = read("From: Mail Delivery System <Mailer-Daemon@mx.example.org>\nTo: b@reply.example.net\n"
                + "X-Failed-Recipients: ada@example.org\nSubject: Mail delivery failed: returning message to sender\n\n"
                + "A message that you sent could not be delivered.\n\n  ada@example.org\n    " + words + "\n");

        assertThat(report.kind()).isEqualTo(Kind.FAILED);
        assertThat(report.status()).isEqualTo(code);
    }

    @Test
    void aServerThatStillTriesHasNotFailed() throws Exception {
        MailReport report = read("From: Mail Delivery System <mailer-daemon@mx.example.org>\nTo: b@reply.example.net\n"
                + "Subject: Warning: message delayed 24 hours - delivery incomplete\n\n"
                + "The message has not been delivered yet: 421 4.4.2 connection dropped\n");

        assertThat(report.kind()).isEqualTo(Kind.DELAYED);
        assertThat(report.status()).isEqualTo("4.4.2");
    }

    private static String complaint(String type) {
        return """
            From: <feedback@provider.example>
            To: abuse@reply.example.net
            Subject: FW: Hello
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=feedback-report; boundary="b"

            --b
            Content-Type: text/plain

            This is an email abuse report.
            --b
            Content-Type: message/feedback-report

            Feedback-Type: %s
            User-Agent: SomeGenerator/1.0
            Version: 1
            Original-Mail-From: <reply+abcdefghijkmnpqrstuv-bounce-01h455vb4pex5vsknk084sn02q@reply.example.net>
            Original-Rcpt-To: <ada@example.org>
            Source-IP: 192.0.2.1

            --b
            Content-Type: message/rfc822

            From: <hello@example.net>
            Message-ID: <msg_x@reply.example.net>

            Hello
            --b--
            """
                .formatted(type);
    }

    @Test
    void complaintsNameTheirMailTwice() throws Exception {
        MailReport report = read(complaint("abuse"));

        assertThat(report.kind()).isEqualTo(Kind.COMPLAINT);
        assertThat(report.messageIds()).containsExactly("msg_x@reply.example.net");
        assertThat(report.returnPaths())
                .containsExactly("reply+abcdefghijkmnpqrstuv-bounce-01h455vb4pex5vsknk084sn02q@reply.example.net");
        assertThat(read(complaint("not-spam")).kind()).isEqualTo(Kind.OTHER);
    }

    @Test
    void lettersAreNoReports() throws Exception {
        String letter = "From: Ada <ada@example.org>\nTo: x@reply.example.net\nSubject: %s\n%s\n%s\n";
        assertThat(read(letter.formatted("Undelivered flowers", "", "550 roses were not delivered")))
                .isNull();
        assertThat(read(letter.formatted(
                        "Out of office", "Auto-Submitted: auto-replied\nReturn-Path: <>", "Back soon")))
                .isNull();
    }
}
