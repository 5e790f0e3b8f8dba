package com.leadnest.scoring.board;

import static com.leadnest.scoring.board.Events.called;
import static com.leadnest.scoring.board.Events.created;
import static com.leadnest.scoring.board.Events.deleted;
import static com.leadnest.scoring.board.Events.imported;
import static com.leadnest.scoring.board.Events.moved;
import static com.leadnest.scoring.board.Events.updated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.inbox.ReceivedEvent;
import com.leadnest.kernel.problem.NotFoundProblem;
import com.leadnest.kernel.tenancy.Tenancy;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LeadScoringTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final UUID business = UUID.randomUUID();
    private final UUID lead = TypeId.newId();

    @Inject
    LeadScoring scoring;

    @Inject
    ScoreBoard board;

    @Inject
    Tenancy tenancy;

    private void apply(ReceivedEvent... events) {
        apply(Shard.LIVE, List.of(events));
    }

    private void apply(Shard shard, List<ReceivedEvent> events) {
        tenancy.inBusiness(business, transaction -> scoring.apply(transaction, business, events, shard))
                .await()
                .atMost(SOON);
    }

    private ScoredLeadDetail stored() {
        return board.one(business, lead).await().atMost(SOON);
    }

    private ScoredLeadPage page() {
        return board.page(business, new ScoreFilter(null, 0, 100), true, 1, 100)
                .await()
                .atMost(SOON);
    }

    private long number(String column) {
        String sql = "SELECT " + column + " AS n FROM scored_leads WHERE lead_id = $1";
        return tenancy.read(business, sql, Tuple.of(lead))
                .map(rows -> rows.iterator().next().getLong("n"))
                .await()
                .atMost(SOON);
    }

    @Test
    void scoresANewLeadAndSaysWhy() {
        apply(created(business, lead, "Referral"));
        ScoredLeadDetail stored = stored();
        assertThat(stored.lead().name()).isEqualTo("Dana Reyes");
        assertThat(stored.lead().factors()).startsWith("Referred by a customer");
        assertThat(stored.lead().score()).isGreaterThan(50);
        assertThat(stored.lead().confidence()).isBetween(0.0, 0.2);
        assertThat(stored.lead().modelVersion()).isEqualTo("prior-1.1");
        assertThat(stored.history()).isEmpty();
        assertThat(number("version")).isEqualTo(1);
    }

    @Test
    void keepsTheEarlierScoreWhenALeadChanges() {
        apply(created(business, lead, "Referral"));
        int before = stored().lead().score();
        apply(updated(business, lead, "Purchased list", 2));
        ScoredLeadDetail stored = stored();
        assertThat(stored.lead().score()).isLessThan(before);
        assertThat(stored.history()).singleElement().satisfies(earlier -> assertThat(earlier.score())
                .isEqualTo(before));
        assertThat(number("version")).isEqualTo(2);
        assertThat(number("lead_version")).isEqualTo(2);
    }

    @Test
    void writesNoNewScoreWhenNothingTheModelSeesHasChanged() {
        apply(created(business, lead, "Referral"));
        apply(moved(business, lead, "Referral", 2));
        assertThat(stored().history()).isEmpty();
        assertThat(number("version")).isEqualTo(1);
        assertThat(number("lead_version")).isEqualTo(2);
    }

    @Test
    void aLoggedActivityMovesTheVersionOnAndIsNoNewScore() {
        apply(created(business, lead, "Referral"));
        apply(called(business, lead, "Referral", 2));
        assertThat(number("lead_version")).isEqualTo(2);
        assertThat(number("version")).isEqualTo(1);
        assertThat(stored().history()).isEmpty();
        assertThat(stored().lead().factors()).startsWith("Referred by a customer");
    }

    @Test
    void keepsTheArrivalThatOnlyTheCreationTells() {
        apply(created(business, lead, "Referral"), updated(business, lead, "Referral", 2));
        apply(updated(business, lead, "Yelp", 3));
        assertThat(number("lead_version")).isEqualTo(3);
        assertThat(stored().lead().factors()).doesNotContain("Referred by a customer");
    }

    @Test
    void ignoresWhatIsOlderThanWhatItHas() {
        apply(updated(business, lead, "Yelp", 3));
        apply(created(business, lead, "Referral"));
        apply(updated(business, lead, "Facebook ads", 2));
        assertThat(number("lead_version")).isEqualTo(3);
        assertThat(number("version")).isEqualTo(1);
        assertThat(stored().lead().factors()).doesNotContain("Referred by a customer");
    }

    @Test
    void takesTheNewestOfABatchInAnyOrder() {
        apply(
                updated(business, lead, "Yelp", 3),
                created(business, lead, "Referral"),
                moved(business, lead, "Yelp", 2));
        assertThat(number("lead_version")).isEqualTo(3);
        assertThat(page().totalCount()).isEqualTo(1);
    }

    @Test
    void forgetsADeletedLeadAndDoesNotBringItBack() {
        apply(created(business, lead, "Referral"));
        apply(updated(business, lead, "Yelp", 2));
        apply(deleted(business, lead, 3));
        apply(Shard.BULK, List.of(imported(business, lead, "Referral")));
        assertThatThrownBy(this::stored).isInstanceOf(NotFoundProblem.class);
        assertThat(page().totalCount()).isZero();
        assertThat(page().stats().totalLeads()).isZero();
        assertThat(number("lead_version")).isEqualTo(3);
        assertThat(number("(SELECT count(*) FROM score_history)")).isZero();
        assertThat(number("count(name)")).isZero();
    }

    @Test
    void remembersADeletionThatComesFirst() {
        apply(deleted(business, lead, 2));
        apply(Shard.BULK, List.of(imported(business, lead, "Referral")));
        assertThatThrownBy(this::stored).isInstanceOf(NotFoundProblem.class);
        assertThat(page().stats().totalLeads()).isZero();
    }

    @Test
    void countsExactlyWhateverTheOrderOfEvents() {
        List<UUID> leads = Stream.generate(TypeId::newId).limit(60).toList();
        List<ReceivedEvent> events = new ArrayList<>();
        for (int i = 0; i < leads.size(); i++) {
            UUID each = leads.get(i);
            events.add(imported(business, each, "Yelp"));
            events.add(updated(business, each, i % 2 == 0 ? "Referral" : "Yelp", 2));
            events.add(i % 5 == 0 ? deleted(business, each, 3) : moved(business, each, "Yelp", 3));
        }
        Collections.shuffle(events, new Random(17));
        for (int i = 0; i < events.size(); i += 7) {
            Shard shard = i % 2 == 0 ? Shard.LIVE : Shard.BULK;
            apply(shard, events.subList(i, Math.min(events.size(), i + 7)));
        }
        ScoredLeadPage page = page();
        assertThat(page.totalCount()).isEqualTo(48).isEqualTo(page.scoredLeads().size());
        assertThat(page.stats().totalLeads()).isEqualTo(48);
        long counted = page.stats().gradeDistribution().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        assertThat(counted).isEqualTo(48);
        double average = page.scoredLeads().stream()
                .mapToInt(ScoredLead::score)
                .average()
                .orElseThrow();
        assertThat(page.stats().avgScore()).isEqualTo(Math.round(average * 10) / 10.0);
    }

    @Test
    void explainsEveryStoredLeadExactly() {
        apply(
                created(business, lead, "Referral"),
                imported(business, TypeId.newId(), "Yelp"),
                imported(business, TypeId.newId(), null));
        assertThat(page().scoredLeads()).hasSize(3).allSatisfy(each -> {
            double sum = each.contributions().stream()
                    .mapToDouble(ScoredLead.Part::logit)
                    .sum();
            assertThat(each.baseLogit() + sum).isCloseTo(each.logit(), offset(1e-9));
            assertThat(each.winProbability()).isCloseTo(1 / (1 + Math.exp(-each.logit())), offset(1e-9));
            int points = each.contributions().stream()
                    .mapToInt(ScoredLead.Part::points)
                    .sum();
            assertThat(50 + points).isEqualTo(each.score());
        });
    }
}
