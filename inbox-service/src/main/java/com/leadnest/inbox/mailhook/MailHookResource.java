package com.leadnest.inbox.mailhook;

import com.leadnest.inbox.inbound.Arrival;
import com.leadnest.inbox.inbound.Delivery;
import com.leadnest.inbox.inbound.ReceivedMails;
import com.leadnest.kernel.fault.KillPoint;
import com.leadnest.kernel.fault.KillPoints;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What brings mail, and what tells of mail. Both are signed over the bytes of the body, so it is read only afterwards. */
@Path("/webhooks/email")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Webhooks")
public class MailHookResource {

    private static final String SIGNATURE = "X-LeadNest-Signature";

    private final HookSignature signature;
    private final ReceivedMails mails;
    private final MailEvents events;
    private final HookBodies bodies;
    private final KillPoints killPoints;

    @Inject
    public MailHookResource(
            HookSignature signature, ReceivedMails mails, MailEvents events, HookBodies bodies, KillPoints killPoints) {
        this.signature = signature;
        this.mails = mails;
        this.events = events;
        this.bodies = bodies;
        this.killPoints = killPoints;
    }

    @POST
    @Path("/inbound")
    @Consumes(MediaType.WILDCARD)
    @ResponseStatus(202)
    @Operation(operationId = "receiveMail", summary = "A mail has come in: its bytes as they are (RFC 5322); signed")
    public Uni<Arrival> inbound(@HeaderParam(SIGNATURE) String signed, byte[] body) {
        signature.verify(signed, body);
        return mails.receive(body, Delivery.by("webhook"))
                .invoke(() -> killPoints.reach(KillPoint.WEBHOOK_COMMITTED_UNANSWERED));
    }

    @POST
    @Path("/events")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(202)
    @Operation(operationId = "receiveMailEvents", summary = "Bounces, complaints and deliveries of our mail; signed")
    public Uni<MailEvent.Result> events(@HeaderParam(SIGNATURE) String signed, byte[] body) {
        signature.verify(signed, body);
        return events.apply(bodies.read(body).events())
                .invoke(() -> killPoints.reach(KillPoint.WEBHOOK_COMMITTED_UNANSWERED));
    }
}
