package com.leadnest.lead.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadnest.contracts.score.LeadScored;
import com.leadnest.lead.service.Scores;
import com.leadnest.lead.service.Signed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists against a full scan in Java over random leads. */
@QuarkusTest
class LeadListTest {

    private static final UUID BUSINESS = UUID.randomUUID();
    private static final int COUNT = 130;
    private static final List<String> NAMES =
            List.of("Ann Lee", "Bob 50%", "Zoë Ångström", "ann", "José_Maria", "李雷", "Bo", "Annabel Smith-Lee");
    private static final List<String> STATUSES = List.of("new", "contacted", "qualified", "booked", "won", "lost");
    private static final List<String> SOURCES = List.of("google_ads", "facebook", "referral");

    private static List<Map<String, Object>> all = List.of();

    private final Random random = new Random(7);

    @BeforeEach
    void leads() {
        if (!all.isEmpty()) {
            return;
        }
        List<LeadScored> scores = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            String id = Signed.lead(BUSINESS, lead(i));
            if (i % 3 != 0) {
                scores.add(Scores.score(id, random.nextInt(100), any(List.of("A", "B", "C", "D")), 1, Instant.now()));
            }
        }
        Scores.send(BUSINESS, scores);
        await().atMost(Duration.ofSeconds(30)).until(() -> page("min_score", 0).getInt("total_count") == scores.size());
        all = walk(Map.of());
    }

    private Map<String, Object> lead(int i) {
        Map<String, Object> lead = new HashMap<>();
        lead.put("name", any(NAMES) + (i % 5 == 0 ? "" : " " + i));
        lead.put("status", any(STATUSES));
        if (i % 2 == 0) {
            lead.put("email", "Lead" + i + "@Example" + i % 7 + ".com");
        }
        if (i % 3 == 0) {
            lead.put("phone", "(212) 555-" + (1000 + i));
        }
        if (i % 4 == 0) {
            lead.put("business_name", "Acme & Söhne " + i % 3);
        }
        if (i % 6 != 0) {
            lead.put("source", any(SOURCES));
        }
        return lead;
    }

    @Test
    void allLeadsAreThereOnceNewestFirst() {
        assertThat(all).hasSize(COUNT);
        assertThat(all.stream().map(each -> each.get("id")).distinct()).hasSize(COUNT);
        assertThat(all)
                .isSortedAccordingTo(by("created_at", Comparator.naturalOrder()).reversed());
    }

    @Test
    void everyFilterGivesWhatAFullScanGives() {
        for (String status : STATUSES) {
            same(Map.of("status", status), lead -> status.equals(lead.get("status")));
            for (String source : SOURCES) {
                same(
                        Map.of("status", status, "source", source),
                        lead -> status.equals(lead.get("status")) && source.equals(lead.get("source")));
            }
        }
        same(Map.of("grade", "B"), lead -> "B".equals(lead.get("grade")));
        same(Map.of("min_score", 60), lead -> lead.get("score") != null && (int) lead.get("score") >= 60);
        same(
                Map.of("status", "new", "min_score", 20, "search", "ann"),
                lead -> "new".equals(lead.get("status"))
                        && lead.get("score") != null
                        && (int) lead.get("score") >= 20
                        && fits(lead, "ann"));
        same(Map.of("source", "nobody"), lead -> false);
    }

    @Test
    void aSearchFindsWhatAFullScanFinds() {
        List<String> terms = List.of(
                "ann",
                "ANN lee",
                "lee ann",
                "50%",
                "%",
                "_",
                "o",
                "bo",
                "zoë",
                "ångström",
                "李雷",
                "雷",
                "example3.com",
                "@example1",
                "söhne",
                "acme 2",
                "\\",
                "'",
                "smith-lee",
                "nothing at all",
                "lead12@",
                "Annabel x");
        for (String term : terms) {
            same(Map.of("search", term), lead -> fits(lead, term));
        }
        for (String phone : List.of("(212) 555", "555-1003", "+1 212", "2125551006", "212.555.1009")) {
            String digits = phone.replaceAll("[^0-9]", "");
            same(Map.of("search", phone), lead -> fits(lead, digits));
        }
    }

    @Test
    void everyOrderIsWholeByPageAndByCursor() {
        Map<String, Comparator<Map<String, Object>>> orders = Map.of(
                "created_at", by("created_at", Comparator.naturalOrder()),
                "updated_at", by("updated_at", Comparator.naturalOrder()),
                "name", by("name", Comparator.comparing(name -> name.toLowerCase(Locale.ROOT), codePoints())),
                "score",
                        Comparator.<Map<String, Object>>comparingInt(
                                        lead -> lead.get("score") == null ? -1 : (int) lead.get("score"))
                                .thenComparing(lead -> (String) lead.get("id")));
        orders.forEach((sort, order) -> {
            assertThat(ids(walk(Map.of("sort", sort)))).as(sort).isEqualTo(ids(sorted(order)));
            assertThat(ids(walk(Map.of("sort", "-" + sort)))).as("-" + sort).isEqualTo(ids(sorted(order.reversed())));
            assertThat(ids(pages("-" + sort))).as("pages of -" + sort).isEqualTo(ids(sorted(order.reversed())));
        });
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        String cursor = page("sort", "name").getString("next_cursor");
        assertThat(cursor).isNotNull();
        request()
                .queryParam("sort", "-name")
                .queryParam("cursor", cursor)
                .get("/leads")
                .then()
                .statusCode(400);
    }

    @Test
    void facetsCountWhatIsThere() {
        JsonPath facets =
                request().get("/leads/facets").then().statusCode(200).extract().jsonPath();
        List<Map<String, Object>> statuses = facets.getList("statuses");
        for (Map<String, Object> status : statuses) {
            long expected = all.stream()
                    .filter(lead -> status.get("value").equals(lead.get("status")))
                    .count();
            assertThat(((Number) status.get("count")).longValue()).isEqualTo(expected);
        }
        assertThat(statuses.stream().mapToInt(each -> (int) each.get("count")).sum())
                .isEqualTo(COUNT);
    }

    @Test
    void anotherBusinessHasAnEmptyList() {
        JsonPath page = Signed.owner(UUID.randomUUID()).get("/leads").jsonPath();
        assertThat(page.getInt("total_count")).isZero();
        assertThat(page.getList("leads")).isEmpty();
    }

    private void same(Map<String, ?> filter, Predicate<Map<String, Object>> fits) {
        List<Map<String, Object>> expected = all.stream().filter(fits).toList();
        assertThat(ids(walk(filter))).as(filter.toString()).isEqualTo(ids(expected));
        JsonPath page = request().queryParams(filter).get("/leads").jsonPath();
        assertThat(page.getInt("total_count")).as(filter.toString()).isEqualTo(expected.size());
        assertThat(page.getBoolean("total_count_estimated")).isFalse();
    }

    private static boolean fits(Map<String, Object> lead, String term) {
        String text = Stream.of("name", "email", "phone", "business_name")
                .map(field -> lead.get(field) == null ? "" : (String) lead.get(field))
                .reduce("", (a, b) -> a + "\n" + b)
                .toLowerCase(Locale.ROOT);
        return Stream.of(term.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }

    private List<Map<String, Object>> walk(Map<String, ?> parameters) {
        List<Map<String, Object>> leads = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request = request().queryParams(parameters).queryParam("per_page", 17);
            JsonPath page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/leads")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            leads.addAll(page.getList("leads"));
            cursor = page.getString("next_cursor");
        } while (cursor != null);
        return leads;
    }

    private List<Map<String, Object>> pages(String sort) {
        List<Map<String, Object>> leads = new ArrayList<>();
        for (int page = 1; page <= (COUNT + 18) / 19; page++) {
            leads.addAll(request()
                    .queryParam("sort", sort)
                    .queryParam("per_page", 19)
                    .queryParam("page", page)
                    .get("/leads")
                    .jsonPath()
                    .getList("leads"));
        }
        return leads;
    }

    private static JsonPath page(String parameter, Object value) {
        return request()
                .queryParam(parameter, value)
                .get("/leads")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static RequestSpecification request() {
        return Signed.owner(BUSINESS);
    }

    private static List<Map<String, Object>> sorted(Comparator<Map<String, Object>> order) {
        return all.stream().sorted(order).toList();
    }

    private static List<Object> ids(List<Map<String, Object>> leads) {
        return leads.stream().map(lead -> lead.get("id")).toList();
    }

    private static Comparator<Map<String, Object>> by(String field, Comparator<String> order) {
        return Comparator.<Map<String, Object>, String>comparing(lead -> padded((String) lead.get(field)), order)
                .thenComparing(lead -> (String) lead.get("id"));
    }

    /** Times are written with as few decimals as they need; compared as texts they need all. */
    private static String padded(String text) {
        return text.endsWith("Z") && text.contains("T")
                ? Instant.parse(text).plusNanos(1).toString()
                : text;
    }

    private static Comparator<String> codePoints() {
        return (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
