package com.leadnest.analytics.roi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadnest.analytics.service.Signed;
import com.leadnest.contracts.account.AccountEvents;
import com.leadnest.contracts.account.BusinessRegistered;
import com.leadnest.contracts.lead.LeadCreated;
import com.leadnest.contracts.lead.LeadEvents;
import com.leadnest.contracts.lead.LeadSnapshot;
import com.leadnest.contracts.lead.LeadStatusChanged;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.testing.suite.outbox.TopicHead;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoiTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final UUID business = UUID.randomUUID();
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    private LeadSnapshot lead(String id, String source, String status, Long value, long version) {
        return new LeadSnapshot(
                id,
                "Ann " + source,
                null,
                "+15125550101",
                null,
                status,
                source,
                null,
                Map.of(),
                List.of(),
                null,
                "US",
                now.minusSeconds(60),
                now,
                version,
                value,
                value == null ? null : "USD",
                null);
    }

    private String arrives(String source) {
        String id = TypeId.LEAD.newText();
        TopicHead.send(LeadEvents.CREATED, business, id, 1, new LeadCreated(lead(id, source, "new", null, 1)));
        return id;
    }

    private void isWon(String id, String source, long value) {
        LeadStatusChanged won = new LeadStatusChanged(lead(id, source, "won", value, 2), "new", "won", now);
        TopicHead.send(LeadEvents.STATUS_CHANGED, business, id, 2, won);
    }

    private JsonPath roi(String query) {
        return Signed.owner(business)
                .get("/api/analytics/roi" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @BeforeEach
    void fourLeadsOfWhichOneIsWon() {
        String businessId = TypeId.BUSINESS.text(business);
        BusinessRegistered registered = new BusinessRegistered(
                businessId, TypeId.USER.newText(), null, "Glow", "US", "Med Spas", now.plus(Duration.ofDays(7)), now);
        TopicHead.send(AccountEvents.BUSINESS_REGISTERED, business, businessId, 1, registered);
        arrives("yelp");
        arrives("yelp");
        arrives("google_ads");
        isWon(arrives("google_ads"), "google_ads", 480_050);
        await().atMost(SOON)
                .until(() ->
                        roi("").getInt("metrics.deals_closed") == 1 && roi("").getInt("metrics.leads_uploaded") == 4);
    }

    /** A month that the period holds as a whole. */
    private void spent(String source, String amount) {
        String month = YearMonth.now(ZoneOffset.UTC).minusMonths(1).toString();
        Signed.owner(business)
                .body("{\"entries\":[{\"month\":\"" + month + "\",\"source\":\"" + source + "\",\"amount\":" + amount
                        + "}]}")
                .post("/api/analytics/spend")
                .then()
                .statusCode(200);
    }

    @Test
    void withoutSpendTheFiguresSayWhyTheyAreMissing() {
        JsonPath answer = roi("?days=30");
        assertThat(answer.getFloat("metrics.revenue_generated")).isEqualTo(4800.50f);
        assertThat(answer.getFloat("metrics.conversion_rate")).isEqualTo(25.0f);
        assertThat((Object) answer.get("metrics.cost")).isNull();
        assertThat((Object) answer.get("metrics.cost_per_lead")).isNull();
        assertThat((Object) answer.get("metrics.roi_percentage")).isNull();
        assertThat(answer.getString("metrics.reasons.roi_percentage")).isEqualTo("no_spend_entered");
        assertThat(answer.getInt("previous.leads_uploaded")).isZero();
        assertThat(answer.getString("previous.reasons.conversion_rate")).isEqualTo("no_leads_in_period");
        assertThat(answer.getString("currency")).isEqualTo("USD");
        assertThat(answer.getString("as_of")).isNotNull();
    }

    @Test
    void theQuotientsAreExact() {
        spent("google_ads", "1000");
        JsonPath answer = roi("?days=400");
        assertThat(answer.getString("metrics.cost")).isEqualTo("1000.0");
        assertThat(answer.getFloat("metrics.cost_per_lead")).isEqualTo(250.0f);
        assertThat(answer.getFloat("metrics.roi_percentage")).isEqualTo(380.1f);
    }

    @Test
    void aSourceHasItsOwnCostAndAnOwnerHasNone() {
        spent("google_ads", "1000");
        spent("yelp", "0");
        JsonPath yelp = roi("?days=400&source=yelp");
        assertThat(yelp.getInt("metrics.leads_uploaded")).isEqualTo(2);
        assertThat(yelp.getFloat("metrics.cost_per_lead")).isZero();
        assertThat(yelp.getString("metrics.reasons.roi_percentage")).isEqualTo("cost_is_zero");
        JsonPath owner = roi("?owner=" + TypeId.USER.newText());
        assertThat(owner.getInt("metrics.leads_uploaded")).isZero();
        assertThat(owner.getString("metrics.reasons.cost")).isEqualTo("cost_is_known_by_source_and_campaign_only");
    }

    @Test
    void theBusinesssOwnIndustryMeansAllItsLeads() {
        assertThat(roi("?industry=medspas").getInt("metrics.leads_uploaded")).isEqualTo(4);
        assertThat(roi("?industry=plumbers").getInt("metrics.leads_uploaded")).isZero();
    }

    @Test
    void everyFigureOpensToItsRows() {
        JsonPath leads = rows("leads_uploaded?per_page=3");
        assertThat(leads.getInt("total_count")).isEqualTo(4);
        assertThat(leads.getList("rows")).hasSize(3);
        JsonPath deals = rows("deals_closed?source=google_ads");
        assertThat(deals.getInt("total_count")).isEqualTo(1);
        assertThat(deals.getString("rows[0].lead_name")).isEqualTo("Ann google_ads");
        assertThat(deals.getFloat("rows[0].amount")).isEqualTo(4800.50f);
        assertThat(rows("deals_closed?source=yelp").getInt("total_count")).isZero();
        assertThat(rows("emails_sent").getInt("total_count")).isZero();
    }

    private JsonPath rows(String figureAndQuery) {
        return Signed.owner(business)
                .get("/api/analytics/roi/" + figureAndQuery.replaceFirst("(\\w+)", "$1/rows"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void neverShowsAnotherBusinessesFigures() {
        JsonPath other = Signed.owner(UUID.randomUUID())
                .get("/api/analytics/roi/leads_uploaded/rows")
                .jsonPath();
        assertThat(other.getInt("total_count")).isZero();
    }
}
