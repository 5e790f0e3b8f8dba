package com.leadnest.nurture.bulk;

import com.leadnest.nurture.person.FilterSql;
import com.leadnest.nurture.person.PeopleFilter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Which leads of the list; null means all. */
public record BulkFilter(
        @Size(max = 50) String status,
        @Size(max = 255) String source,
        @Size(max = 255) String search,
        @Pattern(regexp = "[ABCD]", message = "must be A, B, C or D") String grade,
        @Min(0) @Max(100) Integer minScore,
        @Size(max = 255) String tag,
        @Size(max = 100) String importId) {

    PeopleFilter people() {
        return new PeopleFilter(status, source, search, grade, minScore, tag, FilterSql.importId(importId), null);
    }
}
