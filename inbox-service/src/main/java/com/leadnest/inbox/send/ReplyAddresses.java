package com.leadnest.inbox.send;

import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The address of each conversation for answers by e-mail: nobody can guess one, so nobody can write into a thread. */
@Singleton
public class ReplyAddresses {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 20;

    private static final String MAKE = "INSERT INTO reply_addresses (token, owner_business, conversation_id)"
            + " SELECT t.token, $1, t.conversation_id FROM unnest($2::text[], $3::uuid[]) AS t (token, conversation_id)"
            + " ORDER BY t.conversation_id ON CONFLICT DO NOTHING";

    private static final String READ =
            "SELECT conversation_id, token FROM reply_addresses WHERE conversation_id = ANY ($1)";

    private static final String FIND = "SELECT owner_business, conversation_id FROM reply_addresses WHERE token = $1";

    private final Tenancy tenancy;
    private final SecureRandom random = new SecureRandom();

    @Inject
    ReplyAddresses(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    /** Where a mail to a token belongs. */
    public record Thread(UUID business, UUID conversation) {}

    /** Whose the token is, or empty. */
    public Uni<Optional<Thread>> find(String token) {
        return tenancy.system(tx -> tx.preparedQuery(FIND).execute(Tuple.of(token)))
                .map(rows -> {
                    Optional<Thread> found = Optional.empty();
                    for (var row : rows) {
                        found = Optional.of(new Thread(row.getUUID("owner_business"), row.getUUID("conversation_id")));
                    }
                    return found;
                });
    }

    /** Tokens by conversation, made where there was none. */
    Uni<Map<UUID, String>> of(SqlConnection tx, UUID business, Collection<UUID> conversations) {
        if (conversations.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return read(tx, conversations).chain(known -> {
            UUID[] missing = conversations.stream()
                    .filter(each -> !known.containsKey(each))
                    .toArray(UUID[]::new);
            if (missing.length == 0) {
                return Uni.createFrom().item(known);
            }
            String[] tokens = new String[missing.length];
            for (int i = 0; i < tokens.length; i++) {
                tokens[i] = token();
            }
            return tx.preparedQuery(MAKE)
                    .execute(Tuple.of(business, tokens, missing))
                    .chain(() -> read(tx, conversations));
        });
    }

    private static Uni<Map<UUID, String>> read(SqlConnection tx, Collection<UUID> conversations) {
        Object ids = conversations.toArray(UUID[]::new);
        return tx.preparedQuery(READ).execute(Tuple.of(ids)).map(rows -> {
            Map<UUID, String> tokens = new HashMap<>();
            rows.forEach(row -> tokens.put(row.getUUID("conversation_id"), row.getString("token")));
            return tokens;
        });
    }

    private String token() {
        StringBuilder token = new StringBuilder();
        random.ints(LENGTH, 0, LETTERS.length()).forEach(each -> token.append(LETTERS.charAt(each)));
        return token.toString();
    }
}
