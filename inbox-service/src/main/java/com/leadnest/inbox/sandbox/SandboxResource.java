package com.leadnest.inbox.sandbox;

import com.leadnest.inbox.channel.SandboxConfig;
import com.leadnest.inbox.inbound.ReceivedTexts;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.identity.Caller;
import com.leadnest.kernel.identity.Roles;
import com.leadnest.kernel.problem.NotFoundProblem;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** For developers: what would have been sent, and texts and mails that seem to come in. There is nothing of it in production. */
@Path("/api/inbox/sandbox")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Sandbox")
public class SandboxResource {

    private final Caller caller;
    private final SandboxMessages messages;
    private final ReceivedTexts texts;
    private final PlayedMails mails;
    private final SandboxConfig config;

    @Inject
    public SandboxResource(
            Caller caller, SandboxMessages messages, ReceivedTexts texts, PlayedMails mails, SandboxConfig config) {
        this.caller = caller;
        this.messages = messages;
        this.texts = texts;
        this.mails = mails;
        this.config = config;
    }

    @GET
    @Path("/messages")
    @Operation(operationId = "listSandboxMessages", summary = "Messages that reached no one outside, newest first")
    public Uni<SandboxMessage.Page> list(@QueryParam("channel") String channel) {
        offered();
        return messages.list(caller.business(), "email".equals(channel) ? "email" : "sms");
    }

    @GET
    @Path("/messages/{id}")
    @Operation(operationId = "getSandboxMessage", summary = "One of them, with its headers")
    public Uni<SandboxMessage> find(@PathParam("id") String id) {
        offered();
        return messages.find(caller.business(), TypeId.MESSAGE.parse(id));
    }

    @POST
    @Path("/sms")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    @Operation(operationId = "playInboundText", summary = "Takes in a text as if a phone had sent it")
    public Uni<SandboxReceipt> play(@Valid @NotNull SandboxText text) {
        offered();
        String to = text.to() == null || text.to().isBlank() ? "sandbox" : text.to();
        return texts.receive(
                        caller.business(),
                        new ReceivedTexts.Text(
                                "sandbox", TypeId.newId().toString(), text.from(), to, text.text(), null))
                .map(taken -> new SandboxReceipt(
                        TypeId.MESSAGE.text(taken.messageId()), TypeId.CONVERSATION.text(taken.conversationId())));
    }

    @POST
    @Path("/email")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    @ResponseStatus(202)
    @Operation(
            operationId = "playInboundMail",
            summary = "Sends a mail to the local mail server as if a person had written it; it comes in moments later")
    public Uni<SandboxMail.Receipt> play(@Valid @NotNull SandboxMail mail) {
        offered();
        return mails.play(caller.business(), mail);
    }

    private void offered() {
        if (!config.pages()) {
            throw new NotFoundProblem("page");
        }
    }
}
