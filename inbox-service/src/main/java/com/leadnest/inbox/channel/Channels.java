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
    Channels(TwilioConfig twilio, TwilioChannel real, SandboxSms sandbox, SmtpChannel smtp) {
        this.sms = twilio.isConfigured() ? real : sandbox;
        this.email = smtp;
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
