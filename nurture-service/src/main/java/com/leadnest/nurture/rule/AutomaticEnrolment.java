package com.leadnest.nurture.rule;

import com.leadnest.kernel.inbox.ReceivedEvent;
import com.leadnest.kernel.problem.NotFoundProblem;
import com.leadnest.nurture.enrolment.Enrolling;
import com.leadnest.nurture.enrolment.Origin;
import com.leadnest.nurture.person.PersonRows;
import com.leadnest.nurture.plan.Plans;
import com.leadnest.nurture.sequence.Sequences;
import com.leadnest.nurture.settings.Settings;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Puts people into sequences by rules, in the transaction of the event: a whole batch of events by each rule at once. */
@Singleton
public class AutomaticEnrolment {

    private static final String RULES = "SELECT id, event, conditions, template_id FROM rules"
            + " WHERE business_id = $1 AND enabled AND event = ANY ($2) ORDER BY created_at, id";

    private static final String MATCH = "INSERT INTO rule_matches (business_id, rule_id, lead_id, matched_at)"
            + " SELECT $1, $2, p.lead_id, $3 FROM people p WHERE p.business_id = $1 AND p.lead_id = ANY ($4) AND "
            + PersonRows.PRESENT + " AND ($5::text IS NULL OR p.grade <= $5) AND ($6::text IS NULL OR p.source = $6)"
            + " AND ($7::text IS NULL OR p.status = $7) AND ($8::text IS NULL OR $8 = ANY (p.tags))"
            + " AND ($9::text IS NULL OR p.custom_fields ->> 'form' = $9) AND (NOT $10::boolean OR p.score IS NOT NULL)"
            + " ORDER BY p.lead_id ON CONFLICT DO NOTHING RETURNING lead_id";

    private final Sequences sequences;
    private final Settings settings;
    private final Enrolling enrolling;
    private final Clock clock;

    @Inject
    AutomaticEnrolment(Sequences sequences, Settings settings, Enrolling enrolling, Clock clock) {
        this.sequences = sequences;
        this.settings = settings;
        this.enrolling = enrolling;
        this.clock = clock;
    }

    /** Applies the rules to what has happened; people are to be kept before. */
    public Uni<Void> apply(SqlConnection tx, UUID business, List<ReceivedEvent> fresh) {
        Map<RuleEvent, Set<UUID>> occasions = Occasions.of(fresh);
        String[] events = occasions.keySet().stream().map(RuleEvent::stored).toArray(String[]::new);
        if (events.length == 0) {
            return Uni.createFrom().voidItem();
        }
        return tx.preparedQuery(RULES).execute(Tuple.of(business, events)).chain(rows -> {
            List<Rule> rules = new ArrayList<>();
            rows.forEach(row -> rules.add(Rule.of(row)));
            return Multi.createFrom()
                    .iterable(rules)
                    .onItem()
                    .transformToUniAndConcatenate(rule -> match(tx, business, rule, occasions.get(rule.on()))
                            .chain(leads -> enrol(tx, business, rule, leads)))
                    .collect()
                    .last();
        });
    }

    private Uni<List<UUID>> match(SqlConnection tx, UUID business, Rule rule, Set<UUID> leads) {
        RuleConditions conditions = rule.conditions();
        Tuple parameters = Tuple.tuple()
                .addUUID(business)
                .addUUID(rule.id())
                .addOffsetDateTime(clock.instant().atOffset(ZoneOffset.UTC))
                .addArrayOfUUID(leads.toArray(UUID[]::new))
                .addString(conditions.gradeAtLeast())
                .addString(conditions.source())
                .addString(conditions.status())
                .addString(conditions.tag())
                .addString(conditions.form())
                .addBoolean(rule.on() == RuleEvent.LEAD_SCORED);
        return tx.preparedQuery(MATCH).execute(parameters).map(rows -> {
            List<UUID> matched = new ArrayList<>();
            rows.forEach(row -> matched.add(row.getUUID("lead_id")));
            return matched;
        });
    }

    /** A sequence that is gone or not active takes nobody; the event itself is sound. */
    private Uni<Void> enrol(SqlConnection tx, UUID business, Rule rule, List<UUID> leads) {
        if (leads.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Uni.createFrom()
                .deferred(() -> sequences.adopt(tx, business, rule.template()))
                .onFailure(NotFoundProblem.class)
                .recoverWithNull()
                .chain(version -> version == null || !version.isActive()
                        ? Uni.createFrom().voidItem()
                        : settings.of(tx, business)
                                .map(own -> new Origin("rule", Map.of(), Map.of(), own.timeZone(), null))
                                .chain(origin -> enrolling.enrol(tx, business, Plans.plan(version), leads, origin))
                                .replaceWithVoid());
    }

    /** A rule to be applied. */
    private record Rule(UUID id, RuleEvent on, RuleConditions conditions, String template) {

        static Rule of(Row row) {
            return new Rule(
                    row.getUUID("id"),
                    RuleEvent.of(row.getString("event")),
                    RuleConditions.of(row.get(JsonObject.class, "conditions")),
                    row.getString("template_id"));
        }
    }
}
