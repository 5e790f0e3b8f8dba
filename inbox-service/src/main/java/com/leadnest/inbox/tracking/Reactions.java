package com.leadnest.inbox.tracking;

import com.leadnest.contracts.message.MessageClicked;
import com.leadnest.contracts.message.MessageEvents;
import com.leadnest.contracts.message.MessageOpened;
import com.leadnest.inbox.conversation.MessageJournal;
import com.leadnest.inbox.tracking.TrackingToken.Subject;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Counts visits that are judged, and tells of the first of a person and the first of a robot. */
@Singleton
class Reactions {

    private final LinkRows links;
    private final MessageJournal journal;

    @Inject
    Reactions(LinkRows links, MessageJournal journal) {
        this.links = links;
        this.journal = journal;
    }

    /**
     * Visits of one kind.
     *
     * @param early how many of them had waited for the judgement
     * @param at when the first of them was
     */
    record Seen(boolean robot, int visits, int early, Instant at) {}

    /** @param url where the link leads; null for the picture */
    Uni<Void> count(SqlConnection tx, Subject subject, String url, Seen seen) {
        return links.count(tx, subject, seen.robot(), seen.visits(), seen.early())
                .chain(first ->
                        first ? tell(tx, subject, url, seen) : Uni.createFrom().voidItem());
    }

    private Uni<Void> tell(SqlConnection tx, Subject subject, String url, Seen seen) {
        if (url == null) {
            return opened(tx, subject, seen);
        }
        Uni<Void> opened = seen.robot()
                ? Uni.createFrom().voidItem()
                : links.open(tx, subject.business(), subject.message())
                        .chain(first -> first
                                ? opened(tx, subject, seen)
                                : Uni.createFrom().voidItem());
        return opened.chain(() -> journal.announce(
                tx,
                subject.business(),
                subject.message(),
                MessageEvents.CLICKED,
                message -> new MessageClicked(message, url, seen.robot(), seen.at())));
    }

    private Uni<Void> opened(SqlConnection tx, Subject subject, Seen seen) {
        return journal.announce(
                tx,
                subject.business(),
                subject.message(),
                MessageEvents.OPENED,
                message -> new MessageOpened(message, seen.robot(), seen.at()));
    }
}
