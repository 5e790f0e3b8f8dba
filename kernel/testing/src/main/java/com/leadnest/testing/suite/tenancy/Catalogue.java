package com.leadnest.testing.suite.tenancy;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What PostgreSQL itself says about the protection of this service's tables. */
@Singleton
public class Catalogue {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private static final String TENANT_TABLES = "SELECT c.relname::text FROM pg_class c"
            + " JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'business_id' AND NOT a.attisdropped"
            + " WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p')"
            + " AND coalesce(obj_description(c.oid, 'pg_class'), '') NOT LIKE 'infrastructure:%'";

    private static final String UNPROTECTED = TENANT_TABLES
            + " AND NOT (c.relrowsecurity AND c.relforcerowsecurity AND a.attnotnull AND EXISTS (SELECT FROM pg_policy p"
            + " WHERE p.polrelid = c.oid AND p.polcmd = '*' AND p.polpermissive"
            + " AND pg_get_expr(p.polqual, p.polrelid) LIKE '%business_id = %leadnest.business%')"
            // A policy for the owner alone gives the role of this process nothing.
            + " AND (SELECT count(*) FROM pg_policy p WHERE p.polrelid = c.oid"
            + " AND p.polroles <> ARRAY[c.relowner]) = 1)";

    private static final String POWERS = "SELECT power FROM pg_roles r, LATERAL (VALUES"
            + " ('superuser', r.rolsuper), ('bypasses security', r.rolbypassrls), ('creates roles', r.rolcreaterole),"
            + " ('owns a table', EXISTS (SELECT FROM pg_class c WHERE c.relowner = r.oid)),"
            + " ('creates tables', has_schema_privilege(current_schema(), 'CREATE')),"
            + " ('is a member of a role', EXISTS (SELECT FROM pg_auth_members m WHERE m.member = r.oid))"
            + ") AS p (power, has) WHERE r.rolname = current_user AND has";

    private final Pool pool;

    @Inject
    public Catalogue(Pool pool) {
        this.pool = pool;
    }

    /** Tables with a business_id that do not call themselves infrastructure. */
    public List<String> tenantTables() {
        return names(TENANT_TABLES);
    }

    /** Those of them that row-level security does not bind completely. */
    public List<String> unprotectedTables() {
        return names(UNPROTECTED);
    }

    /** What the role of this process may do that it should not. */
    public List<String> powersOfTheRunTimeRole() {
        return names(POWERS);
    }

    private List<String> names(String sql) {
        List<String> names = new ArrayList<>();
        for (Row row : pool.query(sql).execute().await().atMost(LIMIT)) {
            names.add(row.getString(0));
        }
        return names;
    }
}
