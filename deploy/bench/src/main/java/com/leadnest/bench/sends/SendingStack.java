package com.leadnest.bench.sends;

import com.leadnest.providers.MailServer;
import com.leadnest.providers.TwilioServer;
import com.leadnest.standalone.client.RunningStack;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** A running LeadNest that sends to providers which record. They outlive whatever is killed. */
record SendingStack(RunningStack stack, TwilioServer twilio, MailServer mail, Ledger ledger) implements AutoCloseable {

    /** @param settings environment variables beside the providers' */
    static SendingStack up(Map<String, String> settings) throws IOException {
        TwilioServer twilio = new TwilioServer();
        twilio.listen();
        MailServer mail = new MailServer();
        mail.listen();
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("TWILIO_ACCOUNT_SID", TwilioServer.ACCOUNT);
        environment.put("TWILIO_AUTH_TOKEN", TwilioServer.TOKEN);
        environment.put("LEADNEST_INBOX_TWILIO_BASE_URL", twilio.url().toString());
        environment.put("SMTP_HOST", "127.0.0.1");
        environment.put("SMTP_PORT", Integer.toString(mail.port()));
        environment.put("SMTP_TLS", "none");
        environment.put("LEADNEST_REPLY_DOMAIN", "reply.example.net");
        environment.put("LEADNEST_MAIL_FROM", "hello@bench.example.net");
        RunningStack stack = RunningStack.up(environment);
        return new SendingStack(stack, twilio, mail, new Ledger(stack));
    }

    @Override
    public void close() throws IOException {
        stack.close();
        twilio.hangUp();
        mail.hangUp();
    }
}
