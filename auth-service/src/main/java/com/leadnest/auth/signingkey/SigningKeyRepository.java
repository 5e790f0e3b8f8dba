package com.leadnest.auth.signingkey;

import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Signing keys in the database, private ones sealed. */
@Singleton
public class SigningKeyRepository {

    private static final String SELECT =
            "SELECT key_id, public_key, sealed_private_key, active_from FROM signing_key WHERE withdrawn_at IS NULL";

    private static final String INSERT =
            """
            INSERT INTO signing_key (key_id, public_key, sealed_private_key, created_at, active_from)
            VALUES ($1, $2, $3, $4, $5)""";

    private static final String WITHDRAW =
            "UPDATE signing_key SET withdrawn_at = $2, sealed_private_key = '' WHERE key_id = $1";

    private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtext('leadnest.auth.signing-keys'))";

    private final Tenancy tenancy;
    private final KeySeal seal;

    @Inject
    public SigningKeyRepository(Tenancy tenancy, KeySeal seal) {
        this.tenancy = tenancy;
        this.seal = seal;
    }

    /** All keys that are published. */
    Uni<List<SigningKey>> published() {
        return tenancy.system(this::published);
    }

    /** Changes keys as the only one of all replicas that does; sees what the one before has committed. */
    <T> Uni<T> alone(Function<SqlConnection, Uni<T>> work) {
        return tenancy.system(connection -> connection.query(LOCK).execute().chain(() -> work.apply(connection)));
    }

    Uni<List<SigningKey>> published(SqlConnection connection) {
        return connection.query(SELECT).execute().map(this::keys);
    }

    Uni<Void> insert(SqlConnection connection, SigningKey key, Instant now) {
        byte[] sealed = seal.seal(key.id(), key.privateKey().getEncoded());
        return connection
                .preparedQuery(INSERT)
                .execute(Tuple.of(
                        key.id(),
                        Buffer.buffer(key.publicKey().getEncoded()),
                        Buffer.buffer(sealed),
                        now.atOffset(ZoneOffset.UTC),
                        key.activeFrom().atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    /** Stops publishing a key and forgets its private half; the row stays for the record. */
    Uni<Void> withdraw(SqlConnection connection, SigningKey key, Instant now) {
        return connection
                .preparedQuery(WITHDRAW)
                .execute(Tuple.of(key.id(), now.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    private List<SigningKey> keys(RowSet<Row> rows) {
        List<SigningKey> keys = new ArrayList<>();
        for (Row row : rows) {
            keys.add(key(row));
        }
        return keys;
    }

    private SigningKey key(Row row) {
        String id = row.getString("key_id");
        try {
            return new SigningKey(
                    id,
                    KeyForge.publicKey(row.getBuffer("public_key").getBytes()),
                    KeyForge.privateKey(
                            seal.open(id, row.getBuffer("sealed_private_key").getBytes())),
                    row.getOffsetDateTime("active_from").toInstant());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "signing key " + id
                            + " cannot be opened: was JWT_SECRET changed? Set the old one, or withdraw the key",
                    e);
        }
    }
}
