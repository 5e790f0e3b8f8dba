package com.leadnest.inbox.inbound;

import com.leadnest.inbox.mail.ReadMail;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.jboss.logging.Logger;

/** Mails that belong to nobody here: told to whoever operates LeadNest, in a row, a line of the log and a number. */
@Singleton
class UnclaimedMails {

    private static final Logger LOG = Logger.getLogger(UnclaimedMails.class);

    private static final String ADD = "INSERT INTO unclaimed_mails (digest, way, reason, rfc_message_id, sender_domain,"
            + " recipient_domains, at) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING";

    private static final String FORGET = "DELETE FROM unclaimed_mails WHERE at < $1";

    private final Tenancy tenancy;
    private final MailConfig config;
    private final Clock clock;

    @Inject
    UnclaimedMails(Tenancy tenancy, MailConfig config, Clock clock) {
        this.tenancy = tenancy;
        this.config = config;
        this.clock = clock;
    }

    /** @param mail null when it could not even be read */
    Uni<Arrival> keep(byte[] raw, ReadMail mail, String reason, Delivery delivery) {
        ReadMail.Header header = mail == null ? null : mail.header();
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        Tuple row = Tuple.tuple()
                .addString(digest(raw))
                .addString(delivery.way())
                .addString(reason)
                .addString(header == null ? null : header.messageId())
                .addString(header == null ? null : domain(header.from()))
                .addArrayOfString(
                        header == null
                                ? new String[0]
                                : header.recipients().stream()
                                        .map(UnclaimedMails::domain)
                                        .distinct()
                                        .toArray(String[]::new))
                .addOffsetDateTime(now);
        LOG.warnf("A mail belongs to nobody here: %s, by %s", reason, delivery.way());
        return tenancy.system(tx -> add(tx, row, now, delivery)).replaceWith(Arrival.unclaimed(reason));
    }

    private Uni<Void> add(SqlConnection tx, Tuple row, OffsetDateTime now, Delivery delivery) {
        return tx.preparedQuery(FORGET)
                .execute(Tuple.of(now.minus(config.unclaimedKept())))
                .chain(() -> tx.preparedQuery(ADD).execute(row))
                .chain(() -> delivery.mark().apply(tx));
    }

    private static String domain(String address) {
        return address == null ? null : address.substring(address.lastIndexOf('@') + 1);
    }

    private static String digest(byte[] raw) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(raw));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
