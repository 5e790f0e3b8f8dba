package com.leadnest.inbox.consent;

import com.leadnest.inbox.suppression.AddressHash;
import com.leadnest.kernel.id.TypeId;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Consents, row by row and set by set. Whom to tell of a new one is the business of {@code optout}. */
@Singleton
public class ConsentRows {

    private static final String ADD = "INSERT INTO consents (id, business_id, lead_id, channel, address_hash, method,"
            + " wording, source, evidence, obtained_at, recorded_at, recorded_by)"
            + " SELECT r.id, $1, r.lead_id, r.channel, decode(r.hash, 'base64'), r.method, r.wording, r.source,"
            + " r.evidence, r.obtained_at, $3, r.recorded_by FROM jsonb_to_recordset($2) AS r (id uuid, lead_id uuid,"
            + " channel text, hash text, method text, wording text, source text, evidence text,"
            + " obtained_at timestamptz, recorded_by uuid) ON CONFLICT DO NOTHING RETURNING lead_id";

    private static final String REVOKE = "UPDATE consents SET revoked_at = $4 WHERE business_id = $1"
            + " AND channel = $2 AND address_hash = $3 AND revoked_at IS NULL";

    private static final String FORGET =
            "UPDATE consents SET evidence = NULL WHERE business_id = $1 AND lead_id = ANY ($2)";

    private final AddressHash hashes;
    private final Clock clock;

    @Inject
    ConsentRows(AddressHash hashes, Clock clock) {
        this.hashes = hashes;
        this.clock = clock;
    }

    /**
     * Records consents with one statement; one that is there already stays as it is.
     *
     * @return leads of those that are new
     */
    public Uni<Set<UUID>> add(SqlConnection tx, UUID business, Collection<Consent> consents) {
        if (consents.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        JsonArray rows = new JsonArray();
        consents.forEach(consent -> rows.add(row(business, consent)));
        return tx.preparedQuery(ADD)
                .execute(Tuple.of(business, rows, clock.instant().atOffset(ZoneOffset.UTC)))
                .map(inserted -> {
                    Set<UUID> leads = new HashSet<>();
                    inserted.forEach(each -> leads.add(each.getUUID("lead_id")));
                    leads.remove(null);
                    return leads;
                });
    }

    /** An opt-out ends every consent of the address on the channel; a later one begins anew. */
    public Uni<Void> revoke(SqlConnection tx, UUID business, String channel, byte[] addressHash) {
        return tx.preparedQuery(REVOKE)
                .execute(Tuple.of(
                        business,
                        channel,
                        Buffer.buffer(addressHash),
                        clock.instant().atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    /** Leaves of erased people the proof and nothing to know them by. For the consumer of lead events. */
    public Uni<Void> forget(SqlConnection tx, UUID business, UUID... leads) {
        return tx.preparedQuery(FORGET).execute(Tuple.of(business, leads)).replaceWithVoid();
    }

    private JsonObject row(UUID business, Consent consent) {
        Consent.Proof proof = consent.proof();
        return new JsonObject()
                .put("id", TypeId.newId().toString())
                .put("lead_id", text(consent.leadId()))
                .put("channel", consent.channel())
                .put("hash", Base64.getEncoder().encodeToString(hashes.of(business, consent.address())))
                .put("method", consent.method())
                .put("wording", proof.wording())
                .put("source", proof.source())
                .put("evidence", proof.evidence())
                .put("obtained_at", consent.obtainedAt().toString())
                .put("recorded_by", text(proof.by()));
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }
}
