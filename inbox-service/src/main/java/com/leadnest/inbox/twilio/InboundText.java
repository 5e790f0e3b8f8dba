package com.leadnest.inbox.twilio;

import com.leadnest.inbox.inbound.ReceivedTexts;
import com.leadnest.kernel.fault.KillPoint;
import com.leadnest.kernel.fault.KillPoints;
import com.leadnest.kernel.problem.NotFoundProblem;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;

/** A text that Twilio brings. */
@Singleton
class InboundText {

    private final SmsNumbers numbers;
    private final ReceivedTexts texts;
    private final KillPoints killPoints;

    @Inject
    InboundText(SmsNumbers numbers, ReceivedTexts texts, KillPoints killPoints) {
        this.numbers = numbers;
        this.texts = texts;
        this.killPoints = killPoints;
    }

    /**
     * Takes it in, once however often it is brought.
     *
     * @throws NotFoundProblem when the number is nobody's here
     */
    Uni<Void> receive(Map<String, String> form) {
        String to = form.getOrDefault("To", "");
        ReceivedTexts.Text text = new ReceivedTexts.Text(
                "twilio",
                form.getOrDefault("MessageSid", form.get("SmsSid")),
                form.getOrDefault("From", ""),
                to,
                form.getOrDefault("Body", ""),
                form.get("OptOutType"));
        return numbers.owner(to, form.getOrDefault("MessagingServiceSid", ""))
                .chain(owner -> texts.receive(owner.orElseThrow(() -> new NotFoundProblem("number")), text))
                .invoke(() -> killPoints.reach(KillPoint.WEBHOOK_COMMITTED_UNANSWERED))
                .replaceWithVoid();
    }
}
