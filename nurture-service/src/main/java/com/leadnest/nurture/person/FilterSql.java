package com.leadnest.nurture.person;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.problem.ValidationProblem;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A filter as a condition on {@code people p}, the same for a page, a count and a job that comes back to it. */
public final class FilterSql {

    /** Number of parameters the condition takes. */
    public static final int PARAMETERS = 8;

    private FilterSql() {}

    /** The condition; its parameters are $first to $(first + 7). */
    public static String condition(int first) {
        return PersonRows.PRESENT
                + " AND (%1$s::text IS NULL OR p.status = %1$s) AND (%2$s::text IS NULL OR p.source = %2$s)"
                        .formatted("$" + first, "$" + (first + 1))
                + " AND (%1$s::text[] IS NULL OR concat_ws(' ', lower(p.name), p.email, p.phone, lower(p.company)) LIKE ALL (%1$s))"
                        .formatted("$" + (first + 2))
                + " AND (%1$s::text IS NULL OR p.grade = %1$s) AND (%2$s::int IS NULL OR p.score >= %2$s)"
                        .formatted("$" + (first + 3), "$" + (first + 4))
                + " AND (%1$s::text IS NULL OR %1$s = ANY (p.tags)) AND (%2$s::uuid[] IS NULL OR p.lead_id = ANY (%2$s))"
                        .formatted("$" + (first + 5), "$" + (first + 6))
                + " AND (%1$s::uuid IS NULL OR p.import_id = %1$s)".formatted("$" + (first + 7));
    }

    /** The parameters of the condition. */
    public static Tuple add(Tuple parameters, PeopleFilter filter) {
        return parameters
                .addString(filter.status())
                .addString(filter.source())
                .addArrayOfString(patterns(filter.search()))
                .addString(filter.grade())
                .addInteger(filter.minScore())
                .addString(filter.tag())
                .addArrayOfUUID(
                        filter.leadIds() == null ? null : filter.leadIds().toArray(UUID[]::new))
                .addUUID(filter.importId());
    }

    /** The filter to be stored with a job. */
    public static JsonObject json(PeopleFilter filter) {
        return new JsonObject()
                .put("status", filter.status())
                .put("source", filter.source())
                .put("search", filter.search())
                .put("grade", filter.grade())
                .put("min_score", filter.minScore())
                .put("tag", filter.tag())
                .put(
                        "import_id",
                        filter.importId() == null ? null : filter.importId().toString())
                .put(
                        "lead_ids",
                        filter.leadIds() == null
                                ? null
                                : filter.leadIds().stream().map(UUID::toString).toList());
    }

    /** What {@link #json} wrote. */
    public static PeopleFilter read(JsonObject json) {
        List<UUID> leads = json.getJsonArray("lead_ids") == null
                ? null
                : json.getJsonArray("lead_ids").stream()
                        .map(id -> UUID.fromString((String) id))
                        .toList();
        return new PeopleFilter(
                json.getString("status"),
                json.getString("source"),
                json.getString("search"),
                json.getString("grade"),
                json.getInteger("min_score"),
                json.getString("tag"),
                json.getString("import_id") == null ? null : UUID.fromString(json.getString("import_id")),
                leads);
    }

    /** The id behind a {@code job_…} text, null for none; a 400 problem when the text is no such id. */
    public static UUID importId(String text) {
        return text == null || text.isEmpty()
                ? null
                : TypeId.JOB
                        .find(text)
                        .orElseThrow(() -> ValidationProblem.of("filter.import_id", "is not an id of its kind"));
    }

    /** The ids behind {@code lead_…} texts; a text that is no lead's id is left out: nobody has it. */
    public static List<UUID> leads(List<String> texts) {
        return texts.stream()
                .flatMap(text -> TypeId.LEAD.find(text).stream())
                .distinct()
                .toList();
    }

    private static String[] patterns(String search) {
        return search == null || search.isBlank()
                ? null
                : Arrays.stream(search.trim().toLowerCase(Locale.ROOT).split("\\s+"))
                        .map(word -> "%"
                                + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                        .toArray(String[]::new);
    }
}
