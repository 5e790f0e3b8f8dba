package com.leadnest.inbox.contact;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.contracts.event.EventType;
import com.leadnest.contracts.lead.LeadCreated;
import com.leadnest.contracts.lead.LeadEvents;
import com.leadnest.contracts.lead.LeadImported;
import com.leadnest.contracts.lead.LeadUpdated;
import com.leadnest.inbox.service.Talk;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.inbox.ReceivedEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who has turned to the business: it decides whether a member may text them first. */
@QuarkusTest
class InquiryTest {

    private static final Instant AT = Instant.parse("2026-01-05T10:00:00Z");

    @Inject
    Contacts contacts;

    @Inject
    Talk talk;

    private final UUID business = TypeId.newId();
    private final UUID lead = TypeId.newId();

    private void tell(EventType<?> type, long version, Object data) {
        String key = TypeId.LEAD.text(lead);
        talk.tell(
                contacts,
                business,
                List.of(new ReceivedEvent(TypeId.newId(), type, business, key, version, AT, null, data)));
    }

    private Instant inquiredAt() {
        var at = talk.rows(business, "SELECT inquired_at FROM contacts WHERE lead_id = '" + lead + "'")
                .get(0)
                .getOffsetDateTime("inquired_at");
        return at == null ? null : at.toInstant();
    }

    @Test
    void whoTurnedToTheBusinessHasAskedAndLaterChangesDoNotTakeThatBack() {
        tell(LeadEvents.CREATED, 1, new LeadCreated(Talk.snapshot(lead, "Ann", null, "+14105550123", 1), AT));
        assertThat(inquiredAt()).isEqualTo(AT);
        tell(
                LeadEvents.UPDATED,
                2,
                new LeadUpdated(Talk.snapshot(lead, "Ann B.", null, "+14105550123", 2), List.of("name"), null));
        assertThat(inquiredAt()).isEqualTo(AT);
    }

    @Test
    void aLeadThatAMemberAddedHasNot() {
        tell(LeadEvents.CREATED, 1, new LeadCreated(Talk.snapshot(lead, "Ann", null, "+14105550123", 1)));
        assertThat(inquiredAt()).isNull();
    }

    @Test
    void aLeadOfAListHasNot() {
        tell(LeadEvents.IMPORTED, 1, new LeadImported(Talk.snapshot(lead, "Ann", null, "+14105550123", 1), "job_1", 1));
        assertThat(inquiredAt()).isNull();
    }
}
