package com.leadnest.inbox.tracking;

import com.leadnest.inbox.tracking.TrackingToken.Subject;
import com.leadnest.kernel.boot.LeadNestConfig;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Makes e-mails tell whether they are opened and which of their links are followed. The plain text stays as it is. */
@Singleton
public class Tracking {

    private final TrackingToken tokens;
    private final LinkRows links;
    private final String base;

    @Inject
    Tracking(TrackingToken tokens, LinkRows links, LeadNestConfig config) {
        this.tokens = tokens;
        this.links = links;
        this.base = config.publicBaseUrl().toString().replaceAll("/+$", "") + "/u/";
    }

    /**
     * Rewrites the HTML of mails that are about to be sent, and keeps where their links lead.
     *
     * @param tx with the business set, the one that claims the sends
     * @param html by message
     * @return what is sent instead, by message
     */
    public Uni<Map<UUID, String>> rewrite(SqlConnection tx, UUID business, Map<UUID, String> html) {
        Map<UUID, TrackedHtml> tracked = new LinkedHashMap<>();
        html.forEach((message, mail) ->
                tracked.put(message, TrackedHtml.of(mail, base, n -> address(new Subject(business, message, n)))));
        return links.keep(tx, business, tracked).replaceWith(() -> {
            Map<UUID, String> rewritten = new LinkedHashMap<>();
            tracked.forEach((message, mail) -> rewritten.put(message, mail.html()));
            return rewritten;
        });
    }

    private String address(Subject subject) {
        return subject.n() == 0 ? base + "o/" + tokens.write(subject) + ".gif" : base + "c/" + tokens.write(subject);
    }
}
