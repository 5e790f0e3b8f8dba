package com.leadnest.lead.importing.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.lead.importing.row.LeadRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Random rows, cut into chunks at random, against leads kept in a plain map. */
class ChunkPlannerPropertyTest {

    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    @Test
    void cuttingIntoChunksChangesNothingAndCountsAddUp() {
        for (int seed = 0; seed < 300; seed++) {
            List<LeadRow> rows = rows(new Random(seed), 60);
            World whole = new World();
            World cut = new World();

            Counts one = whole.run(rows, ImportMode.BOTH, rows.size());
            Counts many = cut.run(rows, ImportMode.BOTH, 1 + seed % 9);

            assertThat(one).as("seed " + seed).isEqualTo(many);
            assertThat(one.processed()).isEqualTo(rows.size());
            assertThat(whole.contents()).as("seed " + seed).isEqualTo(cut.contents());
            assertThat(one.created()).isEqualTo(whole.leads.size());
        }
    }

    @Test
    void theSameRowsAgainChangeNothing() {
        for (int seed = 0; seed < 300; seed++) {
            List<LeadRow> rows = rows(new Random(seed), 60);
            World world = new World();
            world.run(rows, ImportMode.BOTH, 7);
            List<String> before = world.contents();

            Counts again = world.run(rows, ImportMode.BOTH, 11);

            assertThat(again).as("seed " + seed).isEqualTo(new Counts(0, 0, rows.size(), 0, 0));
            assertThat(world.contents()).isEqualTo(before);
        }
    }

    @Test
    void everyAddressOfAValidRowIsStoredOnce() {
        for (int seed = 0; seed < 300; seed++) {
            List<LeadRow> rows = rows(new Random(seed), 60);
            World world = new World();
            world.run(rows, ImportMode.BOTH, 5);

            Set<String> offered = new HashSet<>();
            rows.stream().filter(row -> row.email() != null).forEach(row -> offered.add(row.email()));
            List<String> stored = world.leads.values().stream()
                    .filter(lead -> lead.email() != null)
                    .map(StoredLead::email)
                    .toList();
            assertThat(stored).doesNotHaveDuplicates().hasSameElementsAs(offered);
        }
    }

    @Test
    void modesSkipWhatTheyMayNotDo() {
        List<LeadRow> rows = rows(new Random(1), 60);
        World world = new World();

        assertThat(world.run(rows, ImportMode.UPDATE, 10)).isEqualTo(new Counts(0, 0, 0, rows.size(), 0));
        Counts created = world.run(rows, ImportMode.CREATE, 10);
        assertThat(created.updated()).isZero();
        assertThat(created.created() + created.skipped()).isEqualTo(rows.size());
        assertThat(created.created()).isEqualTo(world.leads.size());
    }

    /** Few addresses and much repetition: collisions are the point. */
    private static List<LeadRow> rows(Random random, int count) {
        List<LeadRow> rows = new ArrayList<>();
        Set<String> emails = new HashSet<>();
        Set<String> phones = new HashSet<>();
        Set<String> alone = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (int i = 1; i <= count; i++) {
            String email = random.nextInt(3) == 0 ? null : "p" + random.nextInt(12) + "@example.com";
            String phone = random.nextInt(2) == 0 ? null : "+1555000" + random.nextInt(8);
            String name = "Name " + random.nextInt(5);
            boolean first = true;
            if (email != null) {
                first = emails.add(email) && !(phone != null && alone.contains(phone));
            } else if (phone != null) {
                first = !phones.contains(phone);
                alone.add(phone);
            } else {
                first = names.add(name);
            }
            if (phone != null) {
                phones.add(phone);
            }
            String notes = random.nextInt(2) == 0 ? null : "note " + random.nextInt(3);
            String status = random.nextInt(3) == 0 ? "contacted" : null;
            List<String> tags = random.nextInt(4) == 0 ? List.of("t" + random.nextInt(3)) : null;
            Map<String, Object> custom = random.nextInt(3) == 0 ? Map.of("k", "v" + random.nextInt(3)) : Map.of();
            rows.add(new LeadRow(i, i, first, name, email, phone, null, notes, status, null, tags, null, custom));
        }
        return rows;
    }

    /** The database, as a map. */
    private static final class World {

        private final Map<String, StoredLead> leads = new TreeMap<>();

        Counts run(List<LeadRow> rows, ImportMode mode, int chunk) {
            ChunkPlanner planner = new ChunkPlanner(mode, TypeId::newId, "import");
            Counts counts = Counts.NONE;
            for (int from = 0; from < rows.size(); from += chunk) {
                List<LeadRow> part = rows.subList(from, Math.min(rows.size(), from + chunk));
                ChunkPlan plan = planner.plan(part, 0, 0, List.copyOf(leads.values()), NOW);
                plan.created().forEach(this::store);
                plan.updated().forEach(this::store);
                counts = counts.plus(plan.counts());
            }
            return counts;
        }

        private void store(LeadState lead) {
            leads.put(
                    lead.id.toString(),
                    new StoredLead(
                            lead.id,
                            lead.name,
                            lead.email,
                            lead.phone,
                            lead.businessName,
                            lead.notes,
                            lead.status,
                            lead.source,
                            lead.tags,
                            lead.ownerId,
                            lead.country,
                            new HashMap<>(lead.custom),
                            lead.createdAt,
                            lead.version + 1,
                            lead.deal));
        }

        List<String> contents() {
            return leads.values().stream()
                    .map(lead -> List.of(
                                    String.valueOf(lead.email()),
                                    String.valueOf(lead.phone()),
                                    lead.name(),
                                    String.valueOf(lead.notes()),
                                    lead.status(),
                                    lead.tags().stream().sorted().toList(),
                                    new TreeMap<>(lead.custom()))
                            .toString())
                    .sorted()
                    .toList();
        }
    }
}
