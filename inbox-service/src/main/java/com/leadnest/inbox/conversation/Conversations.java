package com.leadnest.inbox.conversation;

import com.leadnest.inbox.settings.Settings;
import com.leadnest.inbox.settings.SettingsStore;
import com.leadnest.inbox.sla.ReplyPromise;
import com.leadnest.kernel.problem.NotFoundProblem;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Conversations as lists and one by one. */
@Singleton
public class Conversations {

    private final Tenancy tenancy;
    private final SettingsStore settings;
    private final Clock clock;

    @Inject
    Conversations(Tenancy tenancy, SettingsStore settings, Clock clock) {
        this.tenancy = tenancy;
        this.settings = settings;
        this.clock = clock;
    }

    Uni<ConversationPage> page(UUID business, ConversationFilter filter, int page, int perPage) {
        return promise(business).chain(promise -> views(business, filter, page, perPage, promise)
                .chain(views -> count(business, filter, page, perPage, views.size())
                        .map(total -> new ConversationPage(views, total, page, perPage))));
    }

    private Uni<List<ConversationView>> views(
            UUID business, ConversationFilter filter, int page, int perPage, ReplyPromise promise) {
        ConversationQuery query = new ConversationQuery(business, filter);
        String sql = query.page((page - 1L) * perPage, perPage);
        return tenancy.read(business, sql, query.parameters()).map(rows -> {
            Instant now = clock.instant();
            List<ConversationView> views = new ArrayList<>();
            rows.forEach(row -> views.add(ConversationView.read(row, promise, now)));
            return views;
        });
    }

    /** A first page that is not full has told how many there are. */
    private Uni<Long> count(UUID business, ConversationFilter filter, int page, int perPage, int shown) {
        if (page == 1 && shown < perPage) {
            return Uni.createFrom().item((long) shown);
        }
        ConversationQuery query = new ConversationQuery(business, filter);
        return tenancy.read(business, query.count(), query.parameters())
                .map(rows -> rows.iterator().next().getLong("n"));
    }

    /** One conversation as its reader sees it. */
    public Uni<ConversationView> one(UUID business, UUID reader, UUID conversation) {
        return promise(business).chain(promise -> tenancy.read(
                        business, ConversationQuery.one(), Tuple.of(business, reader, conversation))
                .map(rows -> {
                    if (rows.size() == 0) {
                        throw new NotFoundProblem("conversation");
                    }
                    return ConversationView.read(rows.iterator().next(), promise, clock.instant());
                }));
    }

    private Uni<ReplyPromise> promise(UUID business) {
        return settings.of(business)
                .map(Settings::team)
                .map(team -> new ReplyPromise(team.firstReplyMinutes(), team.nextReplyMinutes()));
    }
}
