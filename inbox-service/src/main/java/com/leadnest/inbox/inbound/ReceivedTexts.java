package com.leadnest.inbox.inbound;

import com.leadnest.inbox.conversation.Content;
import com.leadnest.inbox.message.Inbound;
import com.leadnest.inbox.message.Taken;
import com.leadnest.inbox.optout.IntentReader;
import com.leadnest.inbox.optout.Reading;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Texts that come in, from Twilio or from the sandbox. */
@Singleton
public class ReceivedTexts {

    private final Reception reception;
    private final Clock clock;

    @Inject
    ReceivedTexts(Reception reception, Clock clock) {
        this.reception = reception;
        this.clock = clock;
    }

    /**
     * @param id the provider's
     * @param from E.164
     * @param to our number or service
     * @param optOutType what Twilio read and has answered, or null
     */
    public record Text(String provider, String id, String from, String to, String body, String optOutType) {}

    public Uni<Taken> receive(UUID business, Text text) {
        boolean answered = text.optOutType() != null && !text.optOutType().isBlank();
        Map<String, String> hints = answered ? Map.of(IntentReader.TWILIO, text.optOutType()) : Map.of();
        Reading reading = IntentReader.of("sms", text.body(), hints);
        return reception.receive(
                business,
                new Letter(
                        "sms",
                        new Inbound.Origin(text.provider(), text.id(), text.from(), text.to()),
                        Inbound.Threading.NONE,
                        Content.text(text.body()),
                        List.of(),
                        reading,
                        answered,
                        clock.instant()));
    }
}
