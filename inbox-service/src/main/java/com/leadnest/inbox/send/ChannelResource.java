package com.leadnest.inbox.send;

import com.leadnest.inbox.settings.SettingsStore;
import com.leadnest.kernel.identity.Caller;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which providers messages go to, and what is still missing. */
@Path("/api/inbox/channels")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Inbox settings")
public class ChannelResource {

    private final Caller caller;
    private final SettingsStore settings;
    private final ChannelStates states;

    @Inject
    public ChannelResource(Caller caller, SettingsStore settings, ChannelStates states) {
        this.caller = caller;
        this.settings = settings;
        this.states = states;
    }

    @GET
    @Operation(operationId = "getChannels", summary = "Providers of e-mail and texts, and whether they are set up")
    public Uni<ChannelStates.Both> channels() {
        return settings.of(caller.business()).map(own -> states.of(own.sender()));
    }
}
