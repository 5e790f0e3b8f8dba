package com.leadnest.testing.suite.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * No row crosses businesses, whatever the service's own SQL forgets. A service subclasses this as a
 * {@code @QuarkusTest} with {@code PostgresResource}, names one of its tables and inserts a row into it.
 */
public abstract class TenancySuite {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int READS = 600;

    @Inject
    protected Tenancy tenancy;

    @Inject
    protected Catalogue catalogue;

    private final UUID mine = TypeId.newId();
    private final UUID theirs = TypeId.newId();

    /** A table of tenants. */
    protected abstract String table();

    /** Inserts one row for a business into {@link #table()}; the business comes from the argument only. */
    protected abstract Uni<Void> insert(SqlConnection transaction, UUID business);

    @BeforeEach
    void eachBusinessHasItsRows() {
        await(tenancy.inBusiness(mine, tx -> insert(tx, mine)));
        await(tenancy.inBusiness(theirs, tx -> insert(tx, theirs).chain(() -> insert(tx, theirs))));
    }

    @Test
    void everyTableOfTenantsIsUnderForcedRowLevelSecurity() {
        assertThat(catalogue.tenantTables()).contains(table());
        assertThat(catalogue.unprotectedTables()).isEmpty();
    }

    @Test
    void theRunTimeRoleCannotSetTheSecurityAside() {
        assertThat(catalogue.powersOfTheRunTimeRole()).isEmpty();
    }

    @Test
    void noTableShowsARowWhenNoBusinessIsSet() {
        for (String name : catalogue.tenantTables()) {
            assertThat(seenByNobody(name)).as(name).isZero();
        }
    }

    @Test
    void aTransactionSeesItsOwnRowsOnly() {
        assertThat(seenBy(mine)).isEqualTo(1);
        assertThat(seenBy(theirs)).isEqualTo(2);
        assertThat(seenBy(TypeId.newId())).isZero();
    }

    @Test
    void aRowForAnotherBusinessIsRefused() {
        assertThatThrownBy(() -> await(tenancy.inBusiness(mine, tx -> insert(tx, theirs))))
                .isInstanceOfSatisfying(PgException.class, refused -> assertThat(refused.getSqlState())
                        .isEqualTo("42501"));
        assertThat(seenBy(theirs)).isEqualTo(2);
    }

    @Test
    void aRowCannotBeGivenAwayOrTakenOrDeletedAcrossBusinesses() {
        String update = "UPDATE " + table() + " SET business_id = $1";
        assertThatThrownBy(() -> await(
                        tenancy.inBusiness(mine, tx -> tx.preparedQuery(update).execute(Tuple.of(theirs)))))
                .isInstanceOf(PgException.class);
        int deleted = await(tenancy.inBusiness(
                        mine, tx -> tx.query("DELETE FROM " + table()).execute()))
                .rowCount();
        assertThat(deleted).isEqualTo(1);
        assertThat(seenBy(theirs)).isEqualTo(2);
    }

    @Test
    void aFoldedReadNeverSeesTheBusinessOfAnEarlierStatement() {
        for (String sql : shapes()) {
            for (int i = 0; i < READS / shapes().size(); i++) {
                assertThat(read(mine, sql)).as(sql).isEqualTo(1);
                assertThat(read(theirs, sql)).as(sql).isEqualTo(2);
                assertThat(read(TypeId.newId(), sql)).as(sql).isZero();
            }
        }
    }

    @Test
    void readsSideBySideOnSharedConnectionsStayApart() throws Exception {
        String sql = "SELECT count(*) AS n FROM " + table();
        List<CompletableFuture<Long>> reads = new ArrayList<>();
        for (int i = 0; i < READS; i++) {
            UUID business = i % 2 == 0 ? mine : theirs;
            reads.add(tenancy.read(business, sql, Tuple.tuple())
                    .map(rows -> rows.iterator().next().getLong(0))
                    .subscribeAsCompletionStage());
        }
        for (int i = 0; i < READS; i++) {
            assertThat(reads.get(i).get(LIMIT.toSeconds(), TimeUnit.SECONDS)).isEqualTo(i % 2 == 0 ? 1 : 2);
        }
    }

    @Test
    void nothingOfTheBusinessIsLeftOnTheConnection() {
        read(mine, "SELECT count(*) AS n FROM " + table());
        for (int i = 0; i < 20; i++) {
            assertThat(seenByNobody(table())).isZero();
        }
    }

    /** Aggregates, sorts, joins and sub-selects: the planner treats each differently. */
    private List<String> shapes() {
        String name = table();
        return List.of(
                "SELECT count(*) AS n FROM " + name,
                "SELECT count(*) AS n FROM (SELECT * FROM " + name + " ORDER BY business_id LIMIT 100) s",
                "SELECT count(*) AS n FROM " + name + " a WHERE EXISTS (SELECT FROM " + name
                        + " b WHERE b.business_id = a.business_id)",
                "SELECT (SELECT count(*) FROM " + name + ") AS n",
                "SELECT coalesce(max(r), 0) AS n FROM (SELECT row_number() OVER () AS r FROM " + name + ") w");
    }

    private long read(UUID business, String sql) {
        return await(tenancy.read(business, sql, Tuple.tuple()))
                .iterator()
                .next()
                .getLong("n");
    }

    private long seenBy(UUID business) {
        return await(tenancy.inBusiness(business, tx -> count(tx, table())));
    }

    private long seenByNobody(String name) {
        return await(tenancy.system(tx -> count(tx, name)));
    }

    private static Uni<Long> count(SqlConnection tx, String name) {
        return tx.query("SELECT count(*) FROM " + name).execute().map(rows -> {
            Row row = rows.iterator().next();
            return row.getLong(0);
        });
    }

    private static <T> T await(Uni<T> work) {
        return work.await().atMost(LIMIT);
    }
}
