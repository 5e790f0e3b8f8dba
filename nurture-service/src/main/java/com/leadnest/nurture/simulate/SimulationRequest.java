package com.leadnest.nurture.simulate;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.problem.ValidationProblem;
import com.leadnest.nurture.person.Arrivals;
import com.leadnest.nurture.person.FilterSql;
import com.leadnest.nurture.person.PeopleFilter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Whom to try a sequence with: one lead, some, or those of a filter.
 *
 * @param templateId of a template, or {@code seq_…}
 * @param startsAt when they would be put into it; now when left out
 */
public record SimulationRequest(
        @NotBlank @Size(max = 100) String templateId,
        @Size(max = 100) String leadId,
        @Size(min = 1, max = Simulation.MOST_PEOPLE) List<@NotNull @Size(max = 100) String> leadIds,
        @Valid PeopleFilterRequest filter,
        Instant startsAt) {

    /** {@link ValidationProblem} unless one of the three is given; 404 for a lead that cannot exist. */
    PeopleFilter people() {
        if (Stream.of(leadId, leadIds, filter).filter(Objects::nonNull).count() != 1) {
            throw ValidationProblem.of("filter", "exactly one of lead_id, lead_ids and filter is required");
        }
        if (leadId != null) {
            return PeopleFilter.these(List.of(TypeId.LEAD.find(leadId).orElseThrow(Arrivals::notFound)));
        }
        return leadIds == null ? filter.filter() : PeopleFilter.these(FilterSql.leads(leadIds));
    }

    /** How many leads were named; 0 for a filter. */
    int named() {
        return leadIds == null ? 0 : (int) leadIds.stream().distinct().count();
    }
}
