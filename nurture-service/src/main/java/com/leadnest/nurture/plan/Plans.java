package com.leadnest.nurture.plan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.nurture.sequence.SequenceVersion;
import com.leadnest.nurture.sequence.Sequences;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;

/** Sequence versions as they are followed. A version never changes, so it is read once and remembered. */
@Singleton
public class Plans {

    private static final int REMEMBERED = 2_000;

    private final Sequences sequences;
    private final Tenancy tenancy;
    private final Cache<Key, Plan> cache = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            // The name of a sequence may change without a new version.
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    @Inject
    public Plans(Sequences sequences, Tenancy tenancy) {
        this.sequences = sequences;
        this.tenancy = tenancy;
    }

    /** A version, read in a transaction that has the business set; fails when there is no such version. */
    public Uni<Plan> of(SqlConnection tx, UUID business, UUID sequence, int version) {
        return remembered(new Key(business, sequence, version), sequences.version(tx, business, sequence, version));
    }

    /** A version, read by itself when it is not remembered. */
    public Uni<Plan> of(UUID business, UUID sequence, int version) {
        return remembered(
                new Key(business, sequence, version),
                tenancy.inBusiness(business, tx -> sequences.version(tx, business, sequence, version)));
    }

    /** What a sequence version is as a plan. */
    public static Plan plan(SequenceVersion version) {
        return new Plan(version.id(), version.name(), version.version(), version.definition());
    }

    private Uni<Plan> remembered(Key key, Uni<SequenceVersion> read) {
        Plan known = cache.getIfPresent(key);
        return known != null
                ? Uni.createFrom().item(known)
                : read.map(Plans::plan).invoke(plan -> cache.put(key, plan));
    }

    private record Key(UUID business, UUID sequence, int version) {}
}
