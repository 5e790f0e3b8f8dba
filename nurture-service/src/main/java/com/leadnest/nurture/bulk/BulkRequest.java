package com.leadnest.nurture.bulk;

import com.leadnest.kernel.problem.ValidationProblem;
import com.leadnest.nurture.person.FilterSql;
import com.leadnest.nurture.person.PeopleFilter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Many leads to be put into a sequence.
 *
 * @param filter leads of the list; either this or {@code leadIds}
 * @param dryRun whether only to count
 */
public record BulkRequest(
        @NotBlank String templateId,
        @Valid BulkFilter filter,
        @Size(min = 1, max = 10_000) List<String> leadIds,
        @Size(max = 100) Map<String, Object> businessData,
        boolean dryRun) {

    public BulkRequest {
        businessData = Objects.requireNonNullElse(businessData, Map.of());
    }

    /** Who is meant; a 400 problem unless it is said in exactly one way. */
    PeopleFilter people() {
        if ((filter == null) == (leadIds == null)) {
            throw ValidationProblem.of("filter", "give either filter or lead_ids");
        }
        return filter != null ? filter.people() : PeopleFilter.these(FilterSql.leads(leadIds));
    }
}
