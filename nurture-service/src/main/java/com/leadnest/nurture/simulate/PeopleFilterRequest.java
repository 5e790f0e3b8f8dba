package com.leadnest.nurture.simulate;

import com.leadnest.nurture.person.FilterSql;
import com.leadnest.nurture.person.PeopleFilter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Which leads, as in their list; what is left out does not matter. */
public record PeopleFilterRequest(
        @Size(max = 50) String status,
        @Size(max = 200) String source,
        @Size(max = 200) String search,
        @Pattern(regexp = "[ABCD]", message = "must be A, B, C or D") String grade,
        @Min(0) @Max(100) Integer minScore,
        @Size(max = 200) String tag,
        @Size(max = 100) String importId) {

    PeopleFilter filter() {
        return new PeopleFilter(status, source, search, grade, minScore, tag, FilterSql.importId(importId), null);
    }
}
