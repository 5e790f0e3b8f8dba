package com.leadnest.auth.account;

import com.leadnest.kernel.identity.Caller;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who the caller is. */
@Path("/auth/me")
@Authenticated
@Tag(name = "Authentication")
public class ProfileResource {

    private final AccountRepository accounts;
    private final Caller caller;

    @Inject
    public ProfileResource(AccountRepository accounts, Caller caller) {
        this.accounts = accounts;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "me", summary = "The signed-in user and their business")
    @SecurityRequirement(name = "bearer")
    public Uni<Me> me() {
        return accounts.profile(caller.business(), caller.user())
                .map(profile -> new Me(UserView.of(profile), BusinessView.of(profile.business())));
    }

    /** The user and their business. */
    public record Me(UserView user, BusinessView business) {}
}
