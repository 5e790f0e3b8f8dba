package com.leadnest.nurture.service;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.nurture.enrolment.Enrolled;
import com.leadnest.nurture.enrolment.Enrolling;
import com.leadnest.nurture.enrolment.Origin;
import com.leadnest.nurture.plan.Plans;
import com.leadnest.nurture.sequence.Sequences;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** A business's people, put there without an event. */
@Singleton
public class Book {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String ADD = "INSERT INTO people (business_id, lead_id, name, email, phone, status, source,"
            + " arrived_at, lead_version) SELECT $1, id, 'Dana Reyes', id || '@example.com', '+15125550101', 'new',"
            + " 'google_ads', now(), 1 FROM unnest($2::uuid[]) AS id";

    @Inject
    Tenancy tenancy;

    @Inject
    Sequences sequences;

    @Inject
    Enrolling enrolling;

    /** New people of a business. */
    public List<UUID> people(UUID business, int number) {
        List<UUID> leads = Stream.generate(TypeId::newId).limit(number).toList();
        in(business, tx -> tx.preparedQuery(ADD).execute(Tuple.of(business, leads.toArray(UUID[]::new))));
        return leads;
    }

    /** Puts people into the sequence of a template, or into one by its id. */
    public Enrolled enrol(UUID business, String template, List<UUID> leads) {
        Origin origin = new Origin("manual", Map.of(), Map.of(), ZoneId.of("America/Chicago"), null);
        return in(business, tx -> sequences
                .adopt(tx, business, template)
                .chain(version -> enrolling.enrol(tx, business, Plans.plan(version), leads, origin)));
    }

    /** One number a statement gives as n, asked with the business as $1. */
    public long number(UUID business, String sql) {
        return in(business, tx -> tx.preparedQuery(sql).execute(Tuple.of(business)))
                .iterator()
                .next()
                .getLong("n");
    }

    public <T> T in(UUID business, Function<SqlConnection, Uni<T>> work) {
        return tenancy.inBusiness(business, work).await().atMost(SOON);
    }
}
