package com.leadnest.auth.account;

import com.leadnest.kernel.identity.Caller;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's colleagues: whoever may sign in may know who else there is. */
@Path("/auth/members")
@Authenticated
@Tag(name = "Team")
public class MemberResource {

    private final MemberList members;
    private final Caller caller;

    @Inject
    public MemberResource(MemberList members, Caller caller) {
        this.members = members;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listMembers", summary = "The members of the business, who joined first first")
    @SecurityRequirement(name = "bearer")
    public Uni<MemberPage> list(
            @QueryParam("page") @DefaultValue("1") @Min(1) @Max(100_000) int page,
            @QueryParam("per_page") @DefaultValue("20") @Min(1) @Max(100) int perPage) {
        return members.page(caller.business(), page, perPage);
    }

    /** @param name what colleagues call the member; blank for none */
    public record Naming(
            @NotNull @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*", message = "must not contain control characters")
                    String name) {}

    @PUT
    @Path("/me")
    @Operation(operationId = "nameMyself", summary = "Say what colleagues call you")
    @SecurityRequirement(name = "bearer")
    public Uni<MemberView> rename(@NotNull @Valid Naming naming) {
        return members.rename(caller.business(), caller.user(), naming.name());
    }
}
