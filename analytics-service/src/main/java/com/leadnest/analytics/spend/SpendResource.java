package com.leadnest.analytics.spend;

import com.leadnest.analytics.figures.Period;
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
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the business spends on getting leads. */
@Path("/api/analytics/spend")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Analytics")
public class SpendResource {

    private final Caller caller;
    private final BusinessSettings settings;
    private final SpendRows rows;

    @Inject
    public SpendResource(Caller caller, BusinessSettings settings, SpendRows rows) {
        this.caller = caller;
        this.settings = settings;
        this.rows = rows;
    }

    /** @param spend newest month first @param total of all of them */
    public record SpendList(List<SpendEntry> spend, BigDecimal total, String currency) {}

    /** @param entries each sets the amount of its month, source and campaign */
    public record SpendRequest(@NotNull @Size(min = 1, max = 1000) List<@NotNull SpendEntry> entries) {}

    @GET
    @Authenticated
    @Operation(operationId = "listSpend", summary = "Spend by month, source and campaign")
    public Uni<SpendList> list(
            @QueryParam("from") @DefaultValue("2000-01") String from,
            @QueryParam("to") @DefaultValue("2099-12") String to,
            @QueryParam("source") String source) {
        Period months =
                new Period(required(from, "from").atDay(1), required(to, "to").atEndOfMonth());
        return settings.of(caller.business()).chain(own -> rows.of(caller.business(), months, source, null)
                .map(spend -> list(spend, own.currency())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OWNER, Roles.ADMIN})
    @Operation(operationId = "enterSpend", summary = "Enters spend; an amount that is there is replaced")
    public Uni<SpendList> enter(@NotNull @Valid SpendRequest request) {
        return settings.of(caller.business()).chain(own -> {
            SpendReading reading = new SpendReading(own.currency());
            for (int index = 0; index < request.entries().size(); index++) {
                reading.add(request.entries().get(index), "entries." + index + ".");
            }
            List<MonthlySpend> spend = reading.all();
            return rows.set(caller.business(), caller.user(), spend).replaceWith(() -> list(spend, own.currency()));
        });
    }

    @DELETE
    @RolesAllowed({Roles.OWNER, Roles.ADMIN})
    @Operation(operationId = "removeSpend", summary = "Removes the amount of one month, source and campaign")
    public Uni<Void> remove(
            @QueryParam("month") String month,
            @QueryParam("source") @NotNull String source,
            @QueryParam("campaign") @DefaultValue("") String campaign) {
        return rows.remove(caller.business(), required(month, "month"), source, campaign);
    }

    private static YearMonth required(String month, String field) {
        YearMonth read = SpendReading.month(month);
        if (read == null) {
            throw ValidationProblem.of(field, "must be a month such as 2026-11");
        }
        return read;
    }

    private static SpendList list(List<MonthlySpend> spend, Currency currency) {
        long total = spend.stream().mapToLong(MonthlySpend::amountMinor).sum();
        List<SpendEntry> entries = spend.stream()
                .map(each -> new SpendEntry(
                        each.month().toString(),
                        each.source(),
                        each.campaign().isEmpty() ? null : each.campaign(),
                        Money.plain(each.amountMinor(), currency)))
                .toList();
        return new SpendList(entries, Money.plain(total, currency), currency.getCurrencyCode());
    }
}
