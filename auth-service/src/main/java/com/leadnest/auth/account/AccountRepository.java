package com.leadnest.auth.account;

import com.leadnest.kernel.problem.UnauthorizedProblem;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Reads of accounts. */
@Singleton
public class AccountRepository {

    private static final String CREDENTIAL =
            "SELECT email, user_id, business_id, password_hash FROM credential WHERE email = $1";

    private static final String PROFILE =
            """
            SELECT m.user_id, m.email, m.role, b.business_id, b.name, b.country, b.time_zone, b.industry, b.plan,
                   b.trial_expires
            FROM member m JOIN business b ON b.business_id = m.business_id
            WHERE m.user_id = $1""";

    private static final String REHASH =
            "UPDATE credential SET password_hash = $3, changed_at = $4 WHERE email = $1 AND password_hash = $2";

    private final Tenancy tenancy;

    @Inject
    public AccountRepository(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    /** The credential of an address, or empty. Read before any business is known. */
    public Uni<Optional<StoredCredential>> credential(EmailAddress email) {
        return tenancy.system(connection -> connection
                .preparedQuery(CREDENTIAL)
                .execute(Tuple.of(email.text()))
                .map(AccountRepository::credentialOf));
    }

    /** A member of a business; fails with a 401 problem when there is none any more. */
    public Uni<Profile> profile(UUID business, UUID user) {
        return tenancy.read(business, PROFILE, Tuple.of(user)).map(rows -> {
            for (Row row : rows) {
                return profileOf(row);
            }
            throw new UnauthorizedProblem("The account is not there any more.");
        });
    }

    /** Replaces a hash by a better one of the same password, unless the password was changed meanwhile. */
    public Uni<Void> rehash(StoredCredential credential, String hash, Instant now) {
        Tuple values = Tuple.of(credential.email(), credential.passwordHash(), hash, now.atOffset(ZoneOffset.UTC));
        return tenancy.system(connection -> connection.preparedQuery(REHASH).execute(values))
                .replaceWithVoid();
    }

    private static Optional<StoredCredential> credentialOf(RowSet<Row> rows) {
        for (Row row : rows) {
            return Optional.of(new StoredCredential(
                    row.getString("email"),
                    row.getUUID("user_id"),
                    row.getUUID("business_id"),
                    row.getString("password_hash")));
        }
        return Optional.empty();
    }

    private static Profile profileOf(Row row) {
        OffsetDateTime trialExpires = row.getOffsetDateTime("trial_expires");
        BusinessDetails details = new BusinessDetails(
                row.getString("name"), row.getString("country"), row.getString("time_zone"), row.getString("industry"));
        return new Profile(
                row.getUUID("user_id"),
                row.getString("email"),
                row.getString("role"),
                new Profile.BusinessProfile(
                        row.getUUID("business_id"), details, row.getString("plan"), trialExpires.toInstant()));
    }
}
