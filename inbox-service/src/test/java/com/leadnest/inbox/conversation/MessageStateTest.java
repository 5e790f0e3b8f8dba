package com.leadnest.inbox.conversation;

import static com.leadnest.inbox.conversation.MessageState.CANCELLED;
import static com.leadnest.inbox.conversation.MessageState.DEFERRED;
import static com.leadnest.inbox.conversation.MessageState.DELIVERED;
import static com.leadnest.inbox.conversation.MessageState.FAILED;
import static com.leadnest.inbox.conversation.MessageState.SENDING;
import static com.leadnest.inbox.conversation.MessageState.SENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MessageStateTest {

    @Test
    void nothingFollowsWhatIsDeliveredReceivedOrNoted() {
        Set<MessageState> last = EnumSet.of(DELIVERED, CANCELLED, MessageState.RECEIVED, MessageState.NOTED);
        for (MessageState state : MessageState.values()) {
            assertThat(state.predecessors()).as(state.text()).doesNotContainAnyElementsOf(last);
        }
    }

    @Test
    void onlyWhatNoProviderHasSeenIsCalledBackOrClaimed() {
        assertThat(CANCELLED.predecessors()).allMatch(MessageState::isWaiting).hasSize(3);
        assertThat(SENDING.predecessors()).containsExactlyInAnyOrder(MessageState.QUEUED, DEFERRED);
    }

    @Test
    void aReportMayOvertakeTheAnswerOfTheProvider() {
        assertThat(DELIVERED.predecessors()).contains(SENDING, SENT);
        assertThat(SENT.predecessors()).doesNotContain(DELIVERED, FAILED);
    }

    @Test
    void aPreviewIsOneLineAndCutsNoCharacter() {
        assertThat(Content.text("Hi\n  there").preview()).isEqualTo("Hi there");
        assertThat(new Content("Subject", " ", null).preview()).isEqualTo("Subject");
        String cut = Content.text("a".repeat(199) + "\uD83D\uDE00tail").preview();
        assertThat(cut).isEqualTo("a".repeat(199));
        assertThat(Content.text("a\0b").text()).isEqualTo("ab");
    }
}
