package com.leadnest.analytics.recount;

import com.leadnest.analytics.settings.BusinessSettings;
import com.leadnest.kernel.identity.Caller;
import com.leadnest.kernel.identity.Roles;
import com.leadnest.kernel.problem.ValidationProblem;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a business counts. */
@Path("/api/analytics/settings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Analytics")
public class SettingsResource {

    private final Caller caller;
    private final BusinessSettings settings;
    private final RecountOrders orders;

    @Inject
    public SettingsResource(Caller caller, BusinessSettings settings, RecountOrders orders) {
        this.caller = caller;
        this.settings = settings;
        this.orders = orders;
    }

    /** @param recounting whether the sums are being made anew for another zone */
    public record SettingsView(String timeZone, String currency, String industry, boolean recounting) {}

    /** @param timeZone IANA name: whose midnight a day begins at */
    public record SettingsRequest(@NotNull String timeZone) {}

    @GET
    @Authenticated
    @Operation(operationId = "getAnalyticsSettings", summary = "Time zone and currency of all figures")
    public Uni<SettingsView> get() {
        return settings.of(caller.business()).chain(own -> orders.isWaiting(caller.business())
                .map(waiting -> new SettingsView(
                        own.zone().getId(), own.currency().getCurrencyCode(), own.industry(), waiting)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OWNER, Roles.ADMIN})
    @Operation(
            operationId = "changeAnalyticsSettings",
            summary = "Changes the time zone; every day is counted again in the background")
    public Uni<SettingsView> put(@NotNull @Valid SettingsRequest request) {
        return orders.request(caller.business(), zone(request.timeZone())).chain(this::get);
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException none) {
            throw ValidationProblem.of("time_zone", "must be an IANA time zone such as America/Denver");
        }
    }
}
