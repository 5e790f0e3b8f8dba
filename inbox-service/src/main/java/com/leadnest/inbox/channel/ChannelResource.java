package com.leadnest.inbox.channel;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which providers messages go to. */
@Path("/api/inbox/channels")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Inbox settings")
public class ChannelResource {

    private final Channels channels;
    private final SmtpConfig smtp;

    @Inject
    public ChannelResource(Channels channels, SmtpConfig smtp) {
        this.channels = channels;
        this.smtp = smtp;
    }

    /**
     * @param provider smtp, local (the mail server of the embedded run), twilio or sandbox
     * @param sandbox whether nothing reaches anyone outside
     * @param problems what keeps messages from going out
     */
    public record State(String provider, boolean sandbox, boolean ready, List<String> problems) {}

    /** Of both channels. */
    public record States(State email, State sms) {}

    @GET
    @Operation(operationId = "getChannels", summary = "Providers of e-mail and texts, and whether they are set up")
    public States channels() {
        Channel email = channels.email();
        boolean connected = smtp.isConfigured() || smtp.isLocal() || email instanceof Sandbox;
        List<String> problems = connected ? List.of() : List.of("There is no mail server: set SMTP_HOST.");
        Channel sms = channels.sms();
        return new States(
                new State(smtp.isLocal() ? "local" : email.provider(), email.sandbox(), connected, problems),
                new State(sms.provider(), sms.sandbox(), true, List.of()));
    }
}
