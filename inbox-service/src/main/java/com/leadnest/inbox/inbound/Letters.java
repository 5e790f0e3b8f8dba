package com.leadnest.inbox.inbound;

import com.leadnest.inbox.attachment.AttachmentFiles;
import com.leadnest.inbox.channel.SmtpConfig;
import com.leadnest.inbox.conversation.Content;
import com.leadnest.inbox.mail.ReadMail;
import com.leadnest.inbox.message.Inbound;
import com.leadnest.inbox.optout.IntentReader;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** Makes a letter of a mail that was read. */
@Singleton
class Letters {

    private final AttachmentFiles files;
    private final MailRooms rooms;
    private final String provider;
    private final Clock clock;

    @Inject
    Letters(AttachmentFiles files, MailRooms rooms, SmtpConfig smtp, Clock clock) {
        this.files = files;
        this.rooms = rooms;
        // One name for every way, so that the same mail by two of them is one.
        this.provider = smtp.isLocal() ? "local" : "mail";
        this.clock = clock;
    }

    Uni<KeptFiles> keep(UUID business, ReadMail mail) {
        return mail.files().isEmpty()
                ? Uni.createFrom().item(() -> KeptFiles.keep(files, business, mail))
                : rooms.work(() -> KeptFiles.keep(files, business, mail));
    }

    Uni<Void> discard(UUID business, KeptFiles kept) {
        return kept.stored().isEmpty()
                ? Uni.createFrom().voidItem()
                : rooms.work(() -> {
                    kept.discard(files, business);
                    return null;
                });
    }

    Letter of(MailRoute route, ReadMail mail, KeptFiles kept) {
        ReadMail.Header header = mail.header();
        String to = header.recipients().isEmpty() ? null : header.recipients().get(0);
        return new Letter(
                "email",
                new Inbound.Origin(provider, mail.identity(), header.from(), to),
                new Inbound.Threading(
                        route.conversation(), header.messageId(), header.inReplyTo(), header.references()),
                new Content(
                        header.subject(),
                        kept.noted(mail.words().text()),
                        mail.words().html()),
                kept.stored(),
                IntentReader.of("email", mail.words().text(), header.all()),
                true,
                clock.instant());
    }
}
