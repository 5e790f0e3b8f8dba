package com.leadnest.inbox.send;

import com.leadnest.inbox.attachment.AttachmentFiles;
import com.leadnest.inbox.attachment.Attachments;
import com.leadnest.inbox.attachment.StoredFile;
import com.leadnest.inbox.channel.Mail;
import com.leadnest.inbox.gate.Verdict;
import com.leadnest.inbox.tracking.Tracking;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What goes into the envelopes of e-mails beside their text: files, and HTML that tells of being read. */
@Singleton
class Enclosures {

    private final Attachments attachments;
    private final AttachmentFiles files;
    private final Tracking tracking;

    @Inject
    Enclosures(Attachments attachments, AttachmentFiles files, Tracking tracking) {
        this.attachments = attachments;
        this.files = files;
        this.tracking = tracking;
    }

    /**
     * Of one e-mail.
     *
     * @param html or null
     */
    record Enclosed(String html, List<Mail.Attachment> files) {}

    /** @param letters of e-mails */
    Uni<Map<UUID, Enclosed>> of(SqlConnection tx, UUID business, Map<UUID, Verdict.Letter> letters) {
        if (letters.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        Map<UUID, String> html = new HashMap<>();
        letters.forEach((id, letter) -> {
            if (letter.tracked() && letter.html() != null) {
                html.put(id, letter.html());
            }
        });
        return tracking.rewrite(tx, business, html)
                .chain(tracked -> attachments.of(tx, business, letters.keySet()).map(attached -> {
                    Map<UUID, Enclosed> enclosed = new HashMap<>();
                    letters.forEach((id, letter) -> enclosed.put(
                            id,
                            new Enclosed(
                                    tracked.getOrDefault(id, letter.html()),
                                    attached.getOrDefault(id, List.of()).stream()
                                            .map(file -> attachment(business, file))
                                            .toList())));
                    return enclosed;
                }));
    }

    private Mail.Attachment attachment(UUID business, StoredFile file) {
        return new Mail.Attachment(file.name(), file.contentType(), files.path(business, file.id()));
    }
}
