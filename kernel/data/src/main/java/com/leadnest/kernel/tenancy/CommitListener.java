package com.leadnest.kernel.tenancy;

/** Told after a transaction of {@link Tenancy} or {@link TenantSessions} has committed. Must return at once. */
public interface CommitListener {

    /**
     * A transaction of this process has just become visible to others.
     *
     * @param transaction the {@code io.vertx.sqlclient.SqlConnection} or {@code Mutiny.Session} it ran on
     */
    void committed(Object transaction);
}
