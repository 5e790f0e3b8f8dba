package com.leadnest.inbox.step;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.contracts.nurture.StepDue;
import com.leadnest.inbox.service.Talk;
import com.leadnest.kernel.id.TypeId;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StepsTest {

    @Inject
    Talk talk;

    private final UUID business = TypeId.newId();
    private final UUID enrolment = TypeId.newId();
    private UUID lead;

    @BeforeEach
    void someone() {
        lead = talk.lead(business, "Ann", "ann@example.com", "+14105550123");
    }

    @Test
    void aStepBecomesOneMessageHoweverOftenItFallsDue() {
        talk.due(business, lead, enrolment, 1);
        talk.due(business, lead, enrolment, 1);
        talk.due(business, lead, enrolment, 2);
        assertThat(talk.states(business, lead)).containsExactly("sequence queued", "sequence queued");
        assertThat(talk.waiting(business, lead)).isEqualTo(2);
        assertThat(talk.rows(
                        business,
                        "SELECT rank FROM send_queue q JOIN messages m ON m.id = q.message_id" + " WHERE m.lead_id = '"
                                + lead + "' ORDER BY m.step"))
                .extracting(row -> row.getInteger("rank"))
                .containsExactly(1, 2);
    }

    @Test
    void anEndCallsBackWhatWaitsAndWhatComesLate() {
        talk.due(business, lead, enrolment, 1);
        talk.end(business, lead, enrolment, 3);
        talk.due(business, lead, enrolment, 2);
        talk.resume(business, lead, enrolment, 9);
        assertThat(talk.states(business, lead))
                .containsExactly("sequence cancelled stopped", "sequence cancelled stopped");
        assertThat(talk.waiting(business, lead)).isZero();
    }

    @Test
    void theLastStepIsSentAlthoughItsSequenceIsThrough() {
        talk.due(business, lead, enrolment, 1);
        talk.pause(business, lead, enrolment, 2);
        talk.end(business, lead, enrolment, 3, "completed");
        talk.due(business, lead, enrolment, 2);
        assertThat(talk.states(business, lead)).containsExactly("sequence queued", "sequence queued");
        assertThat(talk.waiting(business, lead)).isEqualTo(2);
    }

    @Test
    void aPauseHoldsAndGoingOnQueuesAgain() {
        talk.due(business, lead, enrolment, 1);
        talk.pause(business, lead, enrolment, 2);
        talk.due(business, lead, enrolment, 2);
        assertThat(talk.states(business, lead)).containsExactly("sequence held paused", "sequence held paused");
        assertThat(talk.waiting(business, lead)).isZero();

        talk.resume(business, lead, enrolment, 3);
        talk.pause(business, lead, enrolment, 2);
        assertThat(talk.states(business, lead)).containsExactly("sequence queued", "sequence queued");
        assertThat(talk.waiting(business, lead)).isEqualTo(2);
    }

    @Test
    void anAnswerStopsEverySequenceOfThePersonAtOnce() {
        UUID other = TypeId.newId();
        talk.due(business, lead, enrolment, 1);
        talk.due(business, lead, other, 1);
        talk.pause(business, lead, other, 2);
        Instant before = Instant.now();
        talk.text(business, "+14105550123", "Yes, tomorrow?", "reply");
        talk.step(business, Talk.due(lead, enrolment, 2, before), 2);
        assertThat(talk.states(business, lead))
                .containsExactly(
                        "sequence cancelled replied",
                        "sequence cancelled replied",
                        "inbound received",
                        "sequence cancelled replied");
        assertThat(talk.waiting(business, lead)).isZero();

        talk.due(business, lead, TypeId.newId(), 1);
        assertThat(talk.waiting(business, lead))
                .as("a sequence that begins later is not stopped")
                .isEqualTo(1);
    }

    @Test
    void anOutOfOfficeNoteStopsNothing() {
        talk.due(business, lead, enrolment, 1);
        talk.text(business, "+14105550123", "I am away", "auto_reply");
        assertThat(talk.states(business, lead)).containsExactly("sequence queued", "inbound received");
    }

    @Test
    void aTaskStandsInTheConversationAndIsNotSent() {
        StepDue due = Talk.due(lead, enrolment, 1, Instant.now());
        StepDue task = new StepDue(
                due.enrolmentId(),
                1,
                due.sequenceId(),
                "Welcome",
                1,
                null,
                "task",
                null,
                false,
                due.recipient(),
                "Call Ann",
                "About the offer",
                null,
                due.dueAt(),
                null);
        talk.step(business, task, 1);
        assertThat(talk.states(business, lead)).containsExactly("task noted");
        assertThat(talk.waiting(business, lead)).isZero();
    }

    @Test
    void nothingOfAPersonIsLeftWhenTheyAreDeleted() {
        talk.due(business, lead, enrolment, 1);
        talk.text(business, "+14105550123", "My secret", "reply");
        talk.deleteLead(business, lead);
        talk.due(business, lead, enrolment, 2);

        assertThat(talk.states(business, lead)).hasSize(2);
        assertThat(talk.waiting(business, lead)).isZero();
        String everything = talk.rows(
                        business,
                        "SELECT (SELECT string_agg(m::text, ' ') FROM messages m)"
                                + " || (SELECT string_agg(c::text, ' ') FROM conversations c)"
                                + " || (SELECT string_agg(p::text, ' ') FROM contacts p) AS text")
                .get(0)
                .getString("text");
        assertThat(everything)
                .contains(lead.toString())
                .doesNotContainIgnoringCase("secret")
                .doesNotContainIgnoringCase("ann")
                .doesNotContain("+14105550123");
    }

    @Test
    void someoneUnknownWhoBecomesALeadKeepsTheirConversation() {
        talk.text(business, "+14105550177", "Hello?", "reply");
        UUID later = talk.lead(business, "Cy", null, "+14105550177");
        talk.text(business, "+14105550177", "Me again", "reply");
        assertThat(talk.states(business, later)).containsExactly("inbound received", "inbound received");
        assertThat(talk.rows(business, "SELECT id FROM conversations WHERE message_count > 0"))
                .hasSize(1);
    }

    @Test
    void aMessageThatItsProviderBringsTwiceIsThereOnce() {
        assertThat(talk.text(business, "+14105550123", "Hi", "reply", "SM1").isNew())
                .isTrue();
        assertThat(talk.text(business, "+14105550123", "Hi", "reply", "SM1").isNew())
                .isFalse();
        assertThat(talk.states(business, lead)).containsExactly("inbound received");
    }
}
