package com.leadnest.inbox.message;

import com.leadnest.inbox.conversation.Content;
import com.leadnest.inbox.conversation.Manner;
import com.leadnest.inbox.conversation.MessageJournal;
import com.leadnest.inbox.conversation.MovedConversation;
import com.leadnest.inbox.conversation.NewMessage;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.problem.ValidationProblem;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What members tell each other in a conversation; the person outside never sees it. */
@Singleton
public class Notes {

    private final Tenancy tenancy;
    private final MovedConversation conversations;
    private final MessageJournal journal;
    private final Clock clock;

    @Inject
    Notes(Tenancy tenancy, MovedConversation conversations, MessageJournal journal, Clock clock) {
        this.tenancy = tenancy;
        this.conversations = conversations;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param mentions members it is for */
    public record Request(@NotBlank @Size(max = 20_000) String text, @Size(max = 20) List<@NotNull String> mentions) {

        private List<UUID> members() {
            return mentions == null
                    ? List.of()
                    : mentions.stream()
                            .distinct()
                            .map(user -> TypeId.USER
                                    .find(user)
                                    .orElseThrow(() -> ValidationProblem.of("mentions", "must be ids of members")))
                            .toList();
        }
    }

    /** Gives the id of the note. */
    Uni<UUID> write(UUID business, UUID user, UUID conversation, Request request) {
        UUID id = TypeId.newId();
        NewMessage note = new NewMessage(
                id,
                conversation,
                "note:" + id,
                Manner.noted("note", "note"),
                Content.text(request.text()),
                null,
                new NewMessage.Sender(user, request.members(), null, null, null, null, null, null),
                NewMessage.Timing.at(clock.instant()));
        return tenancy.inBusiness(business, tx -> conversations
                .hold(tx, business, conversation)
                .chain(() -> journal.append(tx, business, List.of(note)))
                .replaceWith(id));
    }
}
