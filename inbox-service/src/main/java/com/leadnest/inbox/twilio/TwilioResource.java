package com.leadnest.inbox.twilio;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What Twilio tells us: a text has come in, a text of ours has got somewhere. */
@Path("/webhooks/twilio")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.APPLICATION_XML)
@PermitAll
@Tag(name = "Webhooks")
public class TwilioResource {

    /** Answers go out as messages of their own, which are kept, retried and shown; TwiML has nothing to add. */
    private static final String NOTHING = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>";

    private final TwilioSignature signature;
    private final InboundText inbound;
    private final DeliveryStatus status;

    @Inject
    public TwilioResource(TwilioSignature signature, InboundText inbound, DeliveryStatus status) {
        this.signature = signature;
        this.inbound = inbound;
        this.status = status;
    }

    @POST
    @Path("/sms")
    @Operation(operationId = "receiveTwilioText", summary = "A text has come in; signed by Twilio")
    public Uni<String> sms(
            @Context RoutingContext request,
            @HeaderParam("X-Twilio-Signature") String signed,
            MultivaluedMap<String, String> form) {
        return inbound.receive(signature.verified(request.request().uri(), form, signed))
                .replaceWith(NOTHING);
    }

    @POST
    @Path("/status")
    @Operation(operationId = "receiveTwilioStatus", summary = "A text of ours got somewhere; signed by Twilio")
    public Uni<String> status(
            @Context RoutingContext request,
            @HeaderParam("X-Twilio-Signature") String signed,
            MultivaluedMap<String, String> form) {
        var fields = signature.verified(request.request().uri(), form, signed);
        return status.report(
                        request.queryParams().get("business"),
                        request.queryParams().get("message"),
                        fields)
                .replaceWith(NOTHING);
    }
}
