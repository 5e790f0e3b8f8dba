package com.leadnest.inbox.send;

import com.leadnest.inbox.channel.Channel;
import com.leadnest.inbox.channel.Channels;
import com.leadnest.inbox.channel.SmtpConfig;
import com.leadnest.inbox.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a business has to know of its channels before the first message rather than after it. */
@Singleton
class ChannelStates {

    private final Channels channels;
    private final SmtpConfig smtp;
    private final SendConfig config;

    @Inject
    ChannelStates(Channels channels, SmtpConfig smtp, SendConfig config) {
        this.channels = channels;
        this.smtp = smtp;
        this.config = config;
    }

    /**
     * @param provider smtp, local (the mail server of the embedded run), twilio or sandbox
     * @param sandbox whether nothing reaches anyone outside
     * @param ready whether anything goes out at all
     * @param problems what keeps messages, or some of them, from going out
     */
    public record State(String provider, boolean sandbox, boolean ready, List<String> problems) {}

    /** Of both channels. */
    public record Both(State email, State sms) {}

    Both of(Settings.Sender sender) {
        return new Both(email(sender), sms(sender));
    }

    private State email(Settings.Sender sender) {
        Channel email = channels.email();
        boolean connected = smtp.isConfigured() || email.sandbox() && (smtp.isLocal() || isKept(email));
        boolean named = email.sandbox() || given(sender.fromEmail()) || given(config.mailFrom());
        List<String> problems = new ArrayList<>();
        if (!connected) {
            problems.add("There is no mail server: set SMTP_HOST.");
        } else if (!named) {
            problems.add("There is no sender: name the address that your e-mail is from.");
        }
        if (!given(sender.postalAddress())) {
            problems.add("Sequences send no e-mail yet: the law asks for your postal address in each of them.");
        }
        String provider = smtp.isLocal() ? "local" : email.provider();
        return new State(provider, email.sandbox(), connected && named, problems);
    }

    private State sms(Settings.Sender sender) {
        Channel sms = channels.sms();
        boolean named = sms.sandbox()
                || given(sender.smsFrom())
                || given(sender.messagingServiceSid())
                || given(config.smsFrom());
        List<String> problems =
                named ? List.of() : List.of("There is no number: name the one that your texts are from.");
        return new State(sms.provider(), sms.sandbox(), named, problems);
    }

    /** Without a mail server at all, but where the sandbox shows what would have been sent. */
    private static boolean isKept(Channel email) {
        return "sandbox".equals(email.provider());
    }

    private static boolean given(String value) {
        return value != null && !value.isBlank();
    }

    private static boolean given(Optional<String> value) {
        return value.isPresent() && given(value.get());
    }
}
