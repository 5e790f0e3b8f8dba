package com.leadnest.inbox.inbound;

import com.leadnest.inbox.conversation.MessageJournal;
import com.leadnest.inbox.conversation.NewMessage;
import com.leadnest.inbox.message.Taken;
import com.leadnest.inbox.settings.Settings;
import com.leadnest.inbox.settings.SettingsStore;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What the service itself says to a text: a message like any other, sent once for each message it answers. */
@Singleton
class AutomaticAnswer {

    private final MessageJournal journal;
    private final SettingsStore settings;
    private final Clock clock;

    @Inject
    AutomaticAnswer(MessageJournal journal, SettingsStore settings, Clock clock) {
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
    }

    Uni<Void> with(SqlConnection tx, UUID business, Taken taken, Function<Settings, String> words) {
        return settings.of(tx, business)
                .map(own -> NewMessage.automatic(
                        taken.conversationId(), "sms", words.apply(own), taken.messageId(), clock.instant()))
                .chain(message -> journal.append(tx, business, List.of(message)))
                .replaceWithVoid();
    }
}
