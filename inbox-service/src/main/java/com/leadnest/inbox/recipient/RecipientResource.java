package com.leadnest.inbox.recipient;

import com.leadnest.inbox.recipient.RecipientPage.Form;
import com.leadnest.inbox.recipient.RecipientPage.View;
import com.leadnest.inbox.suppression.UnsubscribeToken;
import com.leadnest.inbox.suppression.UnsubscribeToken.Subject;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * What a recipient reaches from a message (RFC 8058). POST acts, whoever sends it and whatever it carries; GET and HEAD
 * never do, because scanners of mail follow every link.
 */
@Path("/u/{token: [A-Za-z0-9_-]{60,200}}")
@PermitAll
@Tag(name = "Recipients")
public class RecipientResource {

    private static final String ONE_CLICK = "List-Unsubscribe=One-Click";

    private final UnsubscribeToken tokens;
    private final Preferences preferences;
    private final RecipientPage page;

    @Inject
    RecipientResource(UnsubscribeToken tokens, Preferences preferences, RecipientPage page) {
        this.tokens = tokens;
        this.preferences = preferences;
        this.page = page;
    }

    @GET
    @Operation(operationId = "showUnsubscribe", summary = "A page with a button; looking at it changes nothing")
    public Uni<Response> show(@PathParam("token") String token) {
        return of(token, subject -> preferences.of(subject).map(state -> choices(token, state)));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "unsubscribe", summary = "No more messages to this address, in one click")
    public Uni<Response> leave(@PathParam("token") String token, String body) {
        String method = body != null && body.contains(ONE_CLICK) ? "one_click" : "preference_page";
        return of(token, subject -> preferences
                .leave(subject, method)
                .chain(() -> preferences.of(subject))
                .map(state -> gone(token, state)));
    }

    @GET
    @Path("/preferences")
    @Operation(operationId = "showPreferences", summary = "What the recipient gets, and how to change it")
    public Uni<Response> showPreferences(@PathParam("token") String token) {
        return show(token);
    }

    @POST
    @Path("/preferences")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "savePreferences", summary = "Leave, or come back")
    public Uni<Response> choose(@PathParam("token") String token, String body) {
        boolean back = body != null && body.contains("choice=return");
        return back
                ? of(token, subject -> preferences
                        .comeBack(subject)
                        .chain(() -> preferences.of(subject))
                        .map(state -> choices(token, state)))
                : leave(token, body);
    }

    private Uni<Response> of(String token, Function<Subject, Uni<Response>> work) {
        return tokens.read(token).map(work).orElseGet(() -> Uni.createFrom().item(() -> page.unknown()));
    }

    private Response choices(String token, Preferences.State state) {
        Form form = state.subscribed()
                ? new Form("/u/" + token, "leave", "Unsubscribe")
                : new Form("/u/" + token + "/preferences", "return", "Get messages again");
        String words = state.subscribed()
                ? "You get " + kind(state) + " from " + state.business() + "."
                : "You get no " + kind(state) + " from " + state.business() + " any more.";
        return page.answer(200, new View("Messages from " + state.business(), words, form, null));
    }

    private Response gone(String token, Preferences.State state) {
        String words = "You will get no more " + kind(state) + " from " + state.business() + ".";
        return page.answer(200, new View("You are unsubscribed", words, null, "/u/" + token + "/preferences"));
    }

    private static String kind(Preferences.State state) {
        return state.channel().equals("sms") ? "text messages" : "marketing e-mails";
    }
}
