package com.leadnest.nurture.enrolment;

import com.leadnest.nurture.model.ActionStep;
import com.leadnest.nurture.model.BranchStep;
import com.leadnest.nurture.model.Definition;
import com.leadnest.nurture.plan.Plans;
import com.leadnest.nurture.sequence.RunningPeople;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Takes people to another version of their sequence, at the same step by its key. Who would have to do a step whose
 * number one of their steps had before stays on the old version: with the enrolment it is the key of the send.
 */
@Singleton
public class Moving implements RunningPeople {

    private static final String VERSIONS = "SELECT DISTINCT sequence_version FROM enrolments WHERE business_id = $1"
            + " AND sequence_id = $2 AND status <> 'ended' AND sequence_version <> $3";

    private static final String FREE = " AND m.target > coalesce((SELECT max(s.step) FROM steps s"
            + " WHERE s.lead_id = e.lead_id AND s.enrolment_id = e.id), 0)";
    private static final String MAP =
            " unnest($5::int[], $6::int[], $7::boolean[]) AS m(position, target, target_decides)";
    private static final String MINE = " e.business_id = $1 AND e.sequence_id = $2 AND e.sequence_version = $4";

    private static final String RUNNING = "WITH moved AS (UPDATE due_steps d SET sequence_version = $3,"
            + " position = m.target, decides = m.target_decides, variant = NULL FROM enrolments e," + MAP + " WHERE"
            + MINE + " AND e.status = 'running' AND d.lead_id = e.lead_id AND d.enrolment_id = e.id"
            + " AND d.position = m.position" + FREE + " RETURNING d.lead_id, d.enrolment_id)"
            + " UPDATE enrolments e SET sequence_version = $3 FROM moved"
            + " WHERE e.business_id = $1 AND e.lead_id = moved.lead_id AND e.id = moved.enrolment_id";

    private static final String PAUSED = "UPDATE enrolments e SET sequence_version = $3, held_position = m.target,"
            + " held_decides = m.target_decides, held_variant = NULL FROM" + MAP + " WHERE" + MINE
            + " AND e.status = 'paused' AND e.held_position = m.position" + FREE;

    private final Plans plans;

    @Inject
    Moving(Plans plans) {
        this.plans = plans;
    }

    @Override
    public Uni<Integer> move(SqlConnection tx, UUID business, UUID sequence, int toVersion) {
        return plans.of(tx, business, sequence, toVersion)
                .chain(to -> tx.preparedQuery(VERSIONS)
                        .execute(Tuple.of(business, sequence, toVersion))
                        .chain(rows -> {
                            List<Integer> versions = new ArrayList<>();
                            rows.forEach(row -> versions.add(row.getInteger(0)));
                            return Multi.createFrom()
                                    .iterable(versions)
                                    .onItem()
                                    .transformToUniAndConcatenate(version -> plans.of(tx, business, sequence, version)
                                            .chain(from -> move(
                                                    tx,
                                                    Tuple.of(business, sequence, toVersion, version),
                                                    Place.all(from.definition(), to.definition()))))
                                    .collect()
                                    .asList();
                        }))
                .map(moved -> moved.stream().mapToInt(Integer::intValue).sum());
    }

    private static Uni<Integer> move(SqlConnection tx, Tuple which, List<Place> places) {
        Tuple parameters = which.addArrayOfInteger(
                        places.stream().map(Place::position).toArray(Integer[]::new))
                .addArrayOfInteger(places.stream().map(Place::target).toArray(Integer[]::new))
                .addArrayOfBoolean(places.stream().map(Place::decides).toArray(Boolean[]::new));
        return tx.preparedQuery(RUNNING).execute(parameters).chain(running -> tx.preparedQuery(PAUSED)
                .execute(parameters)
                .map(paused -> running.rowCount() + paused.rowCount()));
    }

    /**
     * Where a place of the old version is in the new one.
     *
     * @param decides whether only the walk can tell what is done there
     */
    record Place(int position, int target, boolean decides) {

        static List<Place> all(Definition from, Definition to) {
            List<Place> places = new ArrayList<>();
            for (int position = 1; position <= from.size(); position++) {
                places.add(of(position, from, to));
            }
            return places;
        }

        private static Place of(int position, Definition from, Definition to) {
            int same = to.position(from.at(position).key());
            if (same > 0 && to.at(same) instanceof ActionStep && from.at(position) instanceof ActionStep) {
                return new Place(position, same, false);
            }
            if (same > 0 && from.at(position) instanceof BranchStep) {
                return new Place(position, same, true);
            }
            for (int before = position - 1; before > 0; before--) {
                int shared = to.position(from.at(before).key());
                if (shared > 0) {
                    return new Place(position, shared + 1, true);
                }
            }
            return new Place(position, 1, true);
        }
    }
}
