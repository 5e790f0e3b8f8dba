package com.leadnest.inbox.inbound;

import com.leadnest.inbox.mail.MailReport;
import com.leadnest.inbox.mail.ReadMail;
import com.leadnest.inbox.mail.ReplyAddress;
import com.leadnest.inbox.send.ReplyAddresses;
import com.leadnest.inbox.send.SendConfig;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds the business, and the conversation, of a mail. What can be forged least is asked first. */
@Singleton
public class MailRoutes {

    private static final int MOST_TOKENS = 10;

    private static final String OWNERS =
            "SELECT o.message, o.business, o.conversation FROM owners_of_messages($1) AS o";

    /** An address says more than its domain. */
    private static final String BY_ADDRESS = "SELECT owner_business FROM mail_addresses WHERE address = ANY ($1)"
            + " ORDER BY address LIKE '@%' LIMIT 1";

    private final Tenancy tenancy;
    private final ReplyAddresses replies;
    private final String sharedDomain;

    @Inject
    MailRoutes(Tenancy tenancy, ReplyAddresses replies, SendConfig config) {
        this.tenancy = tenancy;
        this.replies = replies;
        this.sharedDomain = config.replyDomain().map(domain -> "@" + domain).orElse("@");
    }

    /** Of a letter: by its reply address, by what it answers, by the business's own address. */
    Uni<Optional<MailRoute>> ofLetter(ReadMail.Header header) {
        List<String> answered = new ArrayList<>(header.references());
        if (header.inReplyTo() != null) {
            answered.add(header.inReplyTo());
        }
        return byToken(ReplyAddress.among(header.recipients()))
                .chain(found -> found.isPresent() ? Uni.createFrom().item(found) : byMessage(answered))
                .chain(found -> found.isPresent() ? Uni.createFrom().item(found) : byAddress(header.recipients()));
    }

    /** Of a report: by the envelope sender of the mail it is about, by that mail's id. */
    Uni<Optional<MailRoute>> ofReport(ReadMail.Header header, MailReport report) {
        List<String> addresses = new ArrayList<>(report.returnPaths());
        addresses.addAll(header.recipients());
        List<ReplyAddress> naming = ReplyAddress.among(addresses).stream()
                .filter(address -> address.message() != null)
                .toList();
        return byToken(naming)
                .chain(found -> found.isPresent() ? Uni.createFrom().item(found) : byMessage(report.messageIds()));
    }

    /** By the id of one of our messages, as {@code msg_…} or as its RFC 5322 id. */
    public Uni<Map<UUID, UUID>> businesses(Collection<UUID> messages) {
        Object ids = messages.toArray(UUID[]::new);
        return tenancy.system(tx -> tx.preparedQuery(OWNERS).execute(Tuple.of(ids)))
                .map(rows -> {
                    Map<UUID, UUID> owners = new HashMap<>();
                    rows.forEach(row -> owners.put(row.getUUID("message"), row.getUUID("business")));
                    return owners;
                });
    }

    /** The id of our message in an RFC 5322 id that we made. */
    public static Optional<UUID> ours(String rfcId) {
        int at = rfcId.indexOf('@');
        return TypeId.MESSAGE.find(at < 0 ? rfcId : rfcId.substring(0, at));
    }

    private Uni<Optional<MailRoute>> byToken(List<ReplyAddress> addresses) {
        Uni<Optional<MailRoute>> found = Uni.createFrom().item(Optional.empty());
        for (ReplyAddress address : addresses.subList(0, Math.min(addresses.size(), MOST_TOKENS))) {
            found = found.chain(route -> route.isPresent()
                    ? Uni.createFrom().item(route)
                    : replies.find(address.token())
                            .map(thread -> thread.map(
                                    each -> new MailRoute(each.business(), each.conversation(), address.message()))));
        }
        return found;
    }

    /** The last one named is what it answers. */
    private Uni<Optional<MailRoute>> byMessage(List<String> rfcIds) {
        List<UUID> ids =
                rfcIds.stream().map(MailRoutes::ours).flatMap(Optional::stream).toList();
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        Object asked = ids.toArray(UUID[]::new);
        return tenancy.system(tx -> tx.preparedQuery(OWNERS).execute(Tuple.of(asked)))
                .map(rows -> {
                    Map<UUID, MailRoute> routes = new HashMap<>();
                    rows.forEach(row -> routes.put(
                            row.getUUID("message"),
                            new MailRoute(
                                    row.getUUID("business"), row.getUUID("conversation"), row.getUUID("message"))));
                    return ids.stream()
                            .filter(routes::containsKey)
                            .reduce((first, last) -> last)
                            .map(routes::get);
                });
    }

    private Uni<Optional<MailRoute>> byAddress(List<String> recipients) {
        List<String> asked = new ArrayList<>();
        for (String recipient : recipients) {
            asked.add(recipient);
            String domain = recipient.substring(recipient.lastIndexOf('@'));
            // Of a domain that many share, no one business owns what is addressed to nobody.
            if (!domain.equalsIgnoreCase(sharedDomain)) {
                asked.add(domain);
            }
        }
        Object addresses = asked.toArray(String[]::new);
        return tenancy.system(tx -> tx.preparedQuery(BY_ADDRESS).execute(Tuple.of(addresses)))
                .map(rows -> rows.size() == 0
                        ? Optional.empty()
                        : Optional.of(new MailRoute(rows.iterator().next().getUUID("owner_business"), null, null)));
    }
}
