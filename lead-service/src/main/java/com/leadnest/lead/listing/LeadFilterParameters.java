package com.leadnest.lead.listing;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.problem.ValidationProblem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of a list of leads and of its export. */
public class LeadFilterParameters {

    @QueryParam("search")
    @Size(max = 200)
    @Parameter(description = "words that stand in name, e-mail, phone or company")
    String search;

    @QueryParam("status")
    @Pattern(
            regexp = "(new|contacted|qualified|booked|won|lost)?",
            message = "must be one of: new, contacted, qualified, booked, won, lost")
    String status;

    @QueryParam("source")
    @Size(max = 100)
    String source;

    @QueryParam("grade")
    @Pattern(regexp = "[A-D]?", message = "must be A, B, C or D")
    String grade;

    @QueryParam("min_score")
    @Min(0)
    @Max(100)
    Integer minScore;

    @QueryParam("owner_id")
    String ownerId;

    @QueryParam("import_id")
    String importId;

    /** @throws ValidationProblem when an id is none */
    public LeadFilter filter() {
        return new LeadFilter(
                SearchTerm.of(search == null ? "" : search.replace("\0", "")),
                given(status),
                given(source == null ? null : source.replace("\0", "")),
                given(grade),
                minScore,
                id(TypeId.USER, "owner_id", ownerId),
                id(TypeId.JOB, "import_id", importId));
    }

    /** An empty parameter is one that a form left empty. */
    private static String given(String value) {
        return value == null || value.isEmpty() ? null : value;
    }

    private static UUID id(TypeId type, String field, String text) {
        if (given(text) == null) {
            return null;
        }
        return type.find(text).orElseThrow(() -> ValidationProblem.of(field, "is not an id of its kind"));
    }
}
