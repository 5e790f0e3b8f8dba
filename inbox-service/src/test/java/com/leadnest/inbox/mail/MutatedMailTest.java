package com.leadnest.inbox.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Ten thousand broken mails: each is read, or refused as unreadable, and nothing else happens. */
class MutatedMailTest {

    private static final List<String> MAILS = List.of(
            """
            From: Ada <ada@example.org>
            To: reply+abcdefghijkmnpqrstuv@reply.example.net
            Subject: =?UTF-8?B?SMOkbGxv?=
            References: <msg_01h455vb4pex5vsknk084sn02q@reply.example.net>
            Content-Type: multipart/mixed; boundary="m"

            --m
            Content-Type: multipart/alternative; boundary="a"

            --a
            Content-Type: text/plain; charset="utf-8"
            Content-Transfer-Encoding: quoted-printable

            Gr=C3=BC=C3=9Fe
            --a
            Content-Type: text/html; charset=iso-8859-1

            <p>Hello<blockquote>there
            --a--
            --m
            Content-Type: image/png; name*=UTF-8''me%20too.png
            Content-Transfer-Encoding: base64

            iVBORw0KGgo=
            --m--
            """,
            """
            From: MAILER-DAEMON@mx.example.org
            To: reply+abcdefghijkmnpqrstuv-bounce-01h455vb4pex5vsknk084sn02q@reply.example.net
            Subject: Undelivered Mail Returned to Sender
            Content-Type: multipart/report; report-type=delivery-status; boundary=b

            --b
            Content-Type: text/plain

            550 5.1.1 User unknown
            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example.org

            Final-Recipient: rfc822; ada@example.org
            Action: failed
            Status: 5.1.1
            --b
            Content-Type: message/rfc822

            Message-ID: <msg_01h455vb4pex5vsknk084sn02q@reply.example.net>

            --b--
            """);

    private final Random random = new Random(20261125);

    @Test
    void aBrokenMailIsReadOrRefused() {
        int read = 0;
        for (int i = 0; i < 10_000; i++) {
            byte[] mail = mutated(MAILS.get(i % MAILS.size())
                    .replace("\n", i % 3 == 0 ? "\n" : "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            try {
                ReadMail found = MailReader.read(mail);
                assertThat(found.identity()).isNotBlank();
                assertThat(found.words().text()).isNotNull();
                read++;
            } catch (UnreadableMail refused) {
                assertThat(refused.getMessage()).startsWith("The mail ");
            }
        }
        assertThat(read).isGreaterThan(5_000);
    }

    private byte[] mutated(byte[] mail) {
        byte[] changed = mail.clone();
        int times = 1 + random.nextInt(8);
        for (int i = 0; i < times && changed.length > 2; i++) {
            int at = random.nextInt(changed.length);
            switch (random.nextInt(4)) {
                case 0 -> changed[at] = (byte) random.nextInt(256);
                case 1 -> changed[at] = (byte) ";:=\"<>\n\r\0-@?".charAt(random.nextInt(12));
                case 2 -> changed = Arrays.copyOf(changed, changed.length - random.nextInt(changed.length / 4 + 1));
                default -> {
                    int end = at + random.nextInt(changed.length - at);
                    byte[] longer = Arrays.copyOf(changed, changed.length + end - at);
                    System.arraycopy(changed, at, longer, changed.length, end - at);
                    changed = longer;
                }
            }
        }
        return changed;
    }
}
