package com.leadnest.inbox.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.inbox.service.Persons;
import com.leadnest.inbox.service.Signed;
import com.leadnest.kernel.id.TypeId;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GateTest {

    /** 14:00 in Maryland, in the past of every clock. */
    private static final Instant NOON = Instant.parse("2026-06-10T18:00:00Z");

    @Inject
    Gate gate;

    @Inject
    TextsOfADay texts;

    @Inject
    Persons people;

    private final UUID business = UUID.randomUUID();
    private final String phone = "+1301555" + (1000 + (int) (Math.random() * 9000));

    private Outgoing sms(UUID lead, String kind, String purpose) {
        Outgoing.Nature nature = new Outgoing.Nature("sms", kind, purpose);
        return new Outgoing(
                UUID.randomUUID(), lead, nature, phone, new Outgoing.Content(null, "Hi Ann", null, 1), null);
    }

    private Outgoing mail(UUID lead, String purpose) {
        Outgoing.Nature nature = new Outgoing.Nature("email", "sequence", purpose);
        Outgoing.Content content = new Outgoing.Content("Hi", "Hi Ann", "<body><p>Hi Ann</p></body>", 1);
        return new Outgoing(UUID.randomUUID(), lead, nature, "ann@example.com", content, null);
    }

    private Verdict decide(Outgoing message, Instant now) {
        return people.in(business, tx -> gate.decide(tx, business, message, now));
    }

    private void consent(UUID lead) {
        Signed.owner(business)
                .body(Map.of(
                        "lead_id", TypeId.LEAD.text(lead),
                        "channel", "sms",
                        "method", "verbal",
                        "wording", "Yes, text me",
                        "obtained_at", "2026-01-01T00:00:00Z"))
                .post("/api/inbox/consents")
                .then()
                .statusCode(201);
    }

    private static String reason(Verdict verdict) {
        if (verdict instanceof Verdict.Refuse refuse) {
            return refuse.reason();
        }
        return verdict instanceof Verdict.Later later ? later.reason() : "allowed";
    }

    @Test
    void marketingTextsNeedConsentOfTheirNumber() {
        UUID lead = people.lead(business, null, phone);
        assertThat(reason(decide(sms(lead, "sequence", "marketing"), NOON))).isEqualTo("no_consent");
        assertThat(reason(decide(sms(lead, "reply", null), NOON))).isEqualTo("no_consent");
        assertThat(reason(decide(sms(lead, "sequence", "transactional"), NOON))).isEqualTo("allowed");
        consent(lead);
        assertThat(reason(decide(sms(lead, "sequence", "marketing"), NOON))).isEqualTo("allowed");
        people.run(business, "UPDATE consents SET revoked_at = now() WHERE business_id = $1", Tuple.of(business));
        assertThat(reason(decide(sms(lead, "sequence", "marketing"), NOON))).isEqualTo("no_consent");
    }

    private void inquired(UUID lead, Instant at) {
        people.run(
                business,
                "UPDATE contacts SET inquired_at = $3 WHERE business_id = $1 AND lead_id = $2",
                Tuple.of(business, lead, at.atOffset(ZoneOffset.UTC)));
    }

    @Test
    void aMembersTextAnswersAnInquiryOfTheLastThreeMonthsWithoutFurtherConsent() {
        UUID lead = people.lead(business, null, phone);
        assertThat(reason(decide(sms(lead, "reply", null), NOON))).isEqualTo("no_consent");
        inquired(lead, NOON.minus(Duration.ofDays(88)));
        assertThat(reason(decide(sms(lead, "reply", null), NOON))).isEqualTo("allowed");
        assertThat(reason(decide(sms(lead, "sequence", "marketing"), NOON))).isEqualTo("no_consent");
        inquired(lead, NOON.minus(Duration.ofDays(89)));
        assertThat(reason(decide(sms(lead, "reply", null), NOON))).isEqualTo("no_consent");
    }

    @Test
    void theFirstTextKeepsTheHoursUntilThePersonHasWritten() {
        UUID lead = people.lead(business, null, phone);
        Instant evening = Instant.parse("2026-06-11T00:30:00Z");
        inquired(lead, evening.minusSeconds(60));
        assertThat(decide(sms(lead, "reply", null), evening))
                .isEqualTo(new Verdict.Later("quiet_hours", Instant.parse("2026-06-11T12:00:00Z")));
        people.step(business, lead, "sms", "sent");
        people.run(business, "UPDATE messages SET direction = 'in' WHERE business_id = $1", Tuple.of(business));
        assertThat(reason(decide(sms(lead, "reply", null), evening))).isEqualTo("allowed");
    }

    @Test
    void aMembersMailToOnePersonNeedsNoPostalAddress() {
        UUID lead = people.lead(business, "ann@example.com", null);
        Outgoing reply = new Outgoing(
                UUID.randomUUID(),
                lead,
                new Outgoing.Nature("email", "reply", null),
                "ann@example.com",
                new Outgoing.Content("Your question", "Hi Ann", null, 1),
                null);
        Verdict.Letter letter = ((Verdict.Allow) decide(reply, NOON)).letter();
        assertThat(letter.headers()).isEmpty();
        assertThat(letter.text()).isEqualTo("Hi Ann");
    }

    @Test
    void quietHoursPutATextOffToTheNextLawfulMinute() {
        UUID lead = people.lead(business, null, phone);
        consent(lead);
        Instant evening = Instant.parse("2026-06-11T00:00:00Z");
        assertThat(decide(sms(lead, "sequence", "marketing"), evening))
                .isEqualTo(new Verdict.Later("quiet_hours", Instant.parse("2026-06-11T12:00:00Z")));
        assertThat(reason(decide(sms(lead, "sequence", "transactional"), evening)))
                .isEqualTo("allowed");
    }

    @Test
    void anOptOutClosesTextsButForTheOneAnswer() {
        UUID lead = people.lead(business, null, phone);
        consent(lead);
        Signed.owner(business)
                .delete("/api/inbox/consents?channel=sms&lead_id=" + TypeId.LEAD.text(lead))
                .then()
                .statusCode(204);
        assertThat(reason(decide(sms(lead, "sequence", "marketing"), NOON))).isEqualTo("opted_out");
        assertThat(reason(decide(sms(lead, "reply", null), NOON))).isEqualTo("opted_out");
        assertThat(reason(decide(sms(lead, "auto", "transactional"), NOON))).isEqualTo("allowed");
    }

    @Test
    void marketingMailCarriesAddressAndOneClickOrStays() {
        UUID lead = people.lead(business, "ann@example.com", null);
        assertThat(reason(decide(mail(lead, "marketing"), NOON))).isEqualTo("postal_address_missing");
        assertThat(reason(decide(mail(lead, "transactional"), NOON))).isEqualTo("allowed");
        Signed.owner(business)
                .body(Map.of("postal_address", "1 Main St, Austin TX", "sender_name", "Glow & Co"))
                .put("/api/inbox/settings")
                .then()
                .statusCode(200);
        Verdict.Letter letter = ((Verdict.Allow) decide(mail(lead, "marketing"), NOON)).letter();
        String url = letter.headers().get("List-Unsubscribe").replaceAll("[<>]", "");
        assertThat(url).contains("/u/");
        assertThat(letter.headers()).containsEntry("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        assertThat(letter.text()).startsWith("Hi Ann").contains("1 Main St, Austin TX", "Unsubscribe: " + url);
        assertThat(letter.html()).contains("Glow &amp; Co", url).endsWith("</body>");
        assertThat(letter.sender().name()).isEqualTo("Glow & Co");
    }

    @Test
    void theFrequencyCapCountsAllSequencesAndThisBatch() {
        UUID lead = people.lead(business, null, phone);
        consent(lead);
        people.step(business, lead, "email", "sent");
        Instant now = Instant.now();
        Instant noon = now.atOffset(ZoneOffset.UTC)
                .toLocalDate()
                .plusDays(1)
                .atTime(17, 0)
                .toInstant(ZoneOffset.UTC);
        people.run(
                business,
                "UPDATE messages SET sent_at = $2 WHERE business_id = $1",
                Tuple.of(business, noon.minusSeconds(3600).atOffset(ZoneOffset.UTC)));
        Outgoing second = sms(lead, "sequence", "marketing");
        Outgoing third = sms(lead, "sequence", "marketing");
        Map<UUID, Verdict> verdicts =
                people.in(business, tx -> gate.decideAll(tx, business, List.of(second, third), noon));
        assertThat(reason(verdicts.get(second.messageId()))).isEqualTo("allowed");
        assertThat(verdicts.get(third.messageId()))
                .isEqualTo(new Verdict.Later(
                        "frequency_cap", noon.minusSeconds(3600).plus(Duration.ofDays(1))));
    }

    @Test
    void whatCanNeverBeSentIsRefusedFirst() {
        UUID lead = people.lead(business, null, phone);
        Outgoing late = new Outgoing(
                UUID.randomUUID(),
                lead,
                new Outgoing.Nature("sms", "sequence", "marketing"),
                null,
                new Outgoing.Content(null, "Hi", null, 1),
                NOON);
        assertThat(reason(decide(late, NOON))).isEqualTo("expired");
        assertThat(reason(decide(late, NOON.minusSeconds(1)))).isEqualTo("no_address");
        people.run(
                business,
                "INSERT INTO business_facts (business_id, name, country, trial_expires) VALUES ($1, 'Glow', 'US', $2)",
                Tuple.of(business, NOON.atOffset(ZoneOffset.UTC)));
        assertThat(reason(decide(sms(lead, "sequence", "marketing"), NOON))).isEqualTo("trial_expired");
        assertThat(reason(decide(sms(lead, "sequence", "marketing"), NOON.minusSeconds(1))))
                .isEqualTo("no_consent");
    }

    @Test
    void carriersTakeSoManySegmentsADay() {
        UUID lead = people.lead(business, null, phone);
        consent(lead);
        Signed.owner(business)
                .body(Map.of("carrier_cap", Map.of("sms_per_day", 1)))
                .put("/api/inbox/settings")
                .then()
                .statusCode(200);
        Outgoing first = sms(lead, "sequence", "marketing");
        Outgoing second = sms(lead, "sequence", "marketing");
        Map<UUID, Verdict> verdicts =
                people.in(business, tx -> gate.decideAll(tx, business, List.of(first, second), NOON));
        assertThat(reason(verdicts.get(first.messageId()))).isEqualTo("allowed");
        assertThat(reason(verdicts.get(second.messageId()))).isEqualTo("carrier_cap");
    }

    @Test
    void farBelowALargeCapTheDayIsNotAddedUpAtEverySend() {
        UUID lead = people.lead(business, null, phone);
        assertThat(used(20_000)).isZero();
        people.step(business, lead, "sms", "sent");
        people.run(
                business,
                "UPDATE messages SET sent_at = $2 WHERE business_id = $1",
                Tuple.of(business, NOON.minusSeconds(60).atOffset(ZoneOffset.UTC)));
        assertThat(used(20_000)).isZero();
        assertThat(used(2_000)).as("a small cap is kept to the last text").isEqualTo(1);
    }

    private int used(int cap) {
        return people.in(business, tx -> texts.of(tx, business, NOON, cap)).segments();
    }
}
