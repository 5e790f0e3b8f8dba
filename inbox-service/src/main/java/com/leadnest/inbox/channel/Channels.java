package com.leadnest.inbox.channel;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Which provider a channel has in this run: Twilio and SMTP when there are credentials, else what stands in for them. */
@Singleton
public class Channels {

    private final Channel sms;
    private final Channel email;

    @Inject
    Channels(TwilioConfig twilio, TwilioChannel real, SmtpConfig mail, SmtpChannel smtp, SandboxConfig sandbox) {
        this.sms = twilio.isConfigured() ? real : new Sandbox("sms");
        // Only where its pages show what was kept: elsewhere a missing mail server is a fault, and mail waits for it.
        boolean kept = sandbox.pages() && !mail.isConfigured() && !mail.isLocal();
        this.email = kept ? new Sandbox("email") : smtp;
    }

    public Channel sms() {
        return sms;
    }

    public Channel email() {
        return email;
    }

    public List<Channel> all() {
        return List.of(email, sms);
    }
}
