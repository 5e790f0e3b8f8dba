package com.leadnest.inbox.tracking;

import com.leadnest.inbox.conversation.MessageJournal;
import com.leadnest.inbox.tracking.TrackingToken.Subject;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** What happens when the address of a tracked mail is asked for: it is counted, and the first time others hear of it. */
@Singleton
public class Visits {

    private final Tenancy tenancy;
    private final LinkRows links;
    private final Reactions reactions;
    private final EarlyVisits early;
    private final MessageJournal journal;
    private final Clock clock;

    @Inject
    Visits(
            Tenancy tenancy,
            LinkRows links,
            Reactions reactions,
            EarlyVisits early,
            MessageJournal journal,
            Clock clock) {
        this.tenancy = tenancy;
        this.links = links;
        this.reactions = reactions;
        this.early = early;
        this.journal = journal;
        this.clock = clock;
    }

    /** The picture was loaded. Gives whether there is such a mail. */
    public Uni<Boolean> opened(Subject picture, Visit visit) {
        return picture.n() == 0
                ? visited(picture, Robots.opens(visit)).map(Optional::isPresent)
                : Uni.createFrom().item(false);
    }

    /** A link was followed. Gives where it leads, or empty when there is none: its person was erased. */
    public Uni<Optional<String>> clicked(Subject link, Visit visit) {
        return link.n() > 0
                ? visited(link, Robots.clicks(visit)).map(found -> found.map(Link::url))
                : Uni.createFrom().item(Optional.empty());
    }

    private Uni<Optional<Link>> visited(Subject subject, boolean robot) {
        return tenancy.inBusiness(subject.business(), tx -> links.find(tx, subject)
                .call(found -> found.map(link -> count(tx, subject, link, robot))
                        .orElseGet(() -> Uni.createFrom().voidItem())));
    }

    private Uni<Void> count(SqlConnection tx, Subject subject, Link link, boolean robot) {
        Instant now = clock.instant();
        if (!robot && subject.n() > 0 && early.mayBeScanner(link, now)) {
            return early.note(tx, subject, link, now);
        }
        boolean told = (robot ? link.visited().byRobots() : link.visited().byPeople()) > 0;
        // The lock of the conversation comes before those of its messages' rows, here as everywhere.
        Uni<Void> held = told ? Uni.createFrom().voidItem() : journal.hold(tx, subject.business(), subject.message());
        return held.chain(() -> reactions.count(tx, subject, link.url(), new Reactions.Seen(robot, 1, 0, now)));
    }
}
