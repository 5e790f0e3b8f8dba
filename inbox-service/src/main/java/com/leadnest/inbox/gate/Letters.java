package com.leadnest.inbox.gate;

import com.leadnest.inbox.settings.Settings;
import com.leadnest.inbox.suppression.UnsubscribeToken;
import com.leadnest.kernel.boot.LeadNestConfig;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;

/** Makes of a message what is handed to the provider. */
@Singleton
class Letters {

    private final UnsubscribeToken tokens;
    private final String base;

    @Inject
    Letters(UnsubscribeToken tokens, LeadNestConfig config) {
        this.tokens = tokens;
        this.base = config.publicBaseUrl().toString().replaceAll("/+$", "");
    }

    /** The letter; refused when advertising by e-mail would leave without its way out. */
    Verdict allow(UUID business, Outgoing message, Settings settings, boolean marketing) {
        if (message.nature().isSms() || !marketing) {
            return letter(message, settings, message.content(), Map.of());
        }
        String url = base + "/u/"
                + tokens.write(business, message.leadId(), message.nature().channel(), message.to());
        Imprint imprint = Imprint.of(settings, url);
        Outgoing.Content plain = message.content();
        Outgoing.Content whole = new Outgoing.Content(
                plain.subject(),
                imprint.below(plain.text()),
                plain.html() == null ? null : imprint.belowHtml(plain.html()),
                plain.segments());
        boolean open = whole.text().contains(url)
                && (whole.html() == null || whole.html().contains(url));
        return open && base.startsWith("http")
                ? letter(message, settings, whole, imprint.headers())
                : new Verdict.Refuse("unsubscribe_missing", "A marketing e-mail needs a link to unsubscribe.");
    }

    private static Verdict letter(
            Outgoing message, Settings settings, Outgoing.Content content, Map<String, String> headers) {
        return new Verdict.Allow(new Verdict.Letter(
                message.to(),
                settings.sender(),
                content.subject(),
                content.text(),
                content.html(),
                headers,
                settings.texts().tracking().covers(message.nature().kind())));
    }
}
