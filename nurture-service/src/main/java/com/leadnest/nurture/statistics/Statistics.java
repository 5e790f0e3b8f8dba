package com.leadnest.nurture.statistics;

import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.nurture.model.AbStep;
import com.leadnest.nurture.model.ActionStep;
import com.leadnest.nurture.model.Definition;
import com.leadnest.nurture.sequence.SequenceVersion;
import com.leadnest.nurture.sequence.Sequences;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads what was counted of a sequence. Steps are told apart by their keys, so a count lives through new versions. */
@Singleton
public class Statistics {

    private static final String COUNTS = "SELECT key, variant, what, sum(n)::bigint AS n FROM sequence_counts"
            + " WHERE business_id = $1 AND sequence_id = $2 GROUP BY key, variant, what";

    private final Tenancy tenancy;
    private final Sequences sequences;
    private final Winners winners;

    @Inject
    Statistics(Tenancy tenancy, Sequences sequences, Winners winners) {
        this.tenancy = tenancy;
        this.sequences = sequences;
        this.winners = winners;
    }

    /** Statistics by the steps of the current version; fails with a 404 problem. */
    Uni<StatisticsView> of(UUID business, UUID sequence) {
        return tenancy.inBusiness(business, tx -> sequences.find(tx, sequence))
                .chain(version -> winners.of(business, sequence, version.definition())
                        .chain(won -> tenancy.read(business, COUNTS, Tuple.of(business, sequence))
                                .map(rows -> {
                                    Counted counted = new Counted();
                                    rows.forEach(row -> counted.add(
                                            row.getString("key"),
                                            row.getString("variant"),
                                            row.getString("what"),
                                            row.getLong("n")));
                                    return view(version, counted, won);
                                })));
    }

    private static StatisticsView view(SequenceVersion version, Counted counted, Map<String, String> won) {
        Map<String, Long> ended = counted.ended();
        long over = ended.values().stream().mapToLong(Long::longValue).sum();
        long enrolled = counted.of("", "enrolled");
        Definition definition = version.definition();
        List<StatisticsView.StepStatistics> steps = new ArrayList<>();
        for (int position = 1; position <= definition.size(); position++) {
            if (definition.at(position) instanceof ActionStep action) {
                steps.add(step(position, action, counted, won));
            }
        }
        return new StatisticsView(
                enrolled,
                enrolled - over,
                ended.getOrDefault("completed", 0L),
                ended.getOrDefault("goal", 0L),
                ended,
                steps);
    }

    private static StatisticsView.StepStatistics step(
            int position, ActionStep action, Counted counted, Map<String, String> won) {
        String key = action.key();
        return new StatisticsView.StepStatistics(
                position,
                key,
                action.type(),
                counted.of(key, "due"),
                counted.of(key, "sent"),
                counted.of(key, "delivered"),
                counted.of(key, "failed"),
                counted.of(key, "unconfirmed"),
                counted.of(key, "opened"),
                counted.of(key, "opened_by_robot"),
                counted.of(key, "clicked"),
                counted.of(key, "replied"),
                counted.of(key, "opted_out"),
                action instanceof AbStep test ? variants(test, counted, won.get(key)) : null);
    }

    private static List<StatisticsView.VariantStatistics> variants(AbStep test, Counted counted, String winner) {
        return test.variants().stream()
                .map(variant -> new StatisticsView.VariantStatistics(
                        variant.key(),
                        counted.of(test.key(), variant.key(), "sent"),
                        counted.of(test.key(), variant.key(), "opened"),
                        counted.of(test.key(), variant.key(), "clicked"),
                        counted.of(test.key(), variant.key(), "replied"),
                        variant.key().equals(winner)))
                .toList();
    }
}
