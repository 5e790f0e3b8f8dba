package com.leadnest.nurture.sequence;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.problem.ConflictProblem;
import com.leadnest.kernel.problem.NotFoundProblem;
import com.leadnest.kernel.problem.ValidationProblem;
import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.nurture.model.Definition;
import com.leadnest.nurture.template.Template;
import com.leadnest.nurture.template.Templates;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Makes and changes sequences. */
@Singleton
class SequenceEditing {

    private final Tenancy tenancy;
    private final SequenceRows rows;
    private final RunningPeople people;
    private final Templates templates;
    private final DefinitionReading reading;

    @Inject
    SequenceEditing(
            Tenancy tenancy, SequenceRows rows, RunningPeople people, Templates templates, DefinitionReading reading) {
        this.tenancy = tenancy;
        this.rows = rows;
        this.people = people;
        this.templates = templates;
        this.reading = reading;
    }

    /** Makes a draft; gives its id. */
    Uni<UUID> create(UUID business, UUID user, SequenceRequest request) {
        if ((request.templateId() == null) == (request.definition() == null)) {
            throw ValidationProblem.of("definition", "either template_id or definition is required, and not both");
        }
        UUID id = TypeId.newId();
        Definition definition = request.templateId() == null
                ? reading.sound(request.definition())
                : templates
                        .find(request.templateId())
                        .map(Template::definition)
                        .orElseThrow(() -> new NotFoundProblem("template"));
        NewSequence made = new NewSequence(id, request.name().strip(), request.templateId(), false, definition, user);
        return tenancy.inBusiness(business, tx -> rows.insert(tx, business, made))
                .replaceWith(id);
    }

    /** Makes the next version, unless somebody else did since; nothing when it would be the same again. */
    Uni<Void> change(UUID business, UUID user, UUID id, SequenceChange change) {
        Definition definition = reading.sound(change.definition());
        return tenancy.inBusiness(business, tx -> rows.lock(tx, id)
                .chain(found -> {
                    requireCurrent(found, change.expectedVersion());
                    return rows.current(tx, id).map(Optional::orElseThrow);
                })
                .chain(now -> {
                    String name = change.name().strip();
                    if (now.name().equals(name) && now.definition().equals(definition)) {
                        return Uni.createFrom().voidItem();
                    }
                    SequenceVersion next = new SequenceVersion(id, name, now.version() + 1, now.status(), definition);
                    return write(tx, business, user, next, change.movesPeople());
                }));
    }

    /** Takes no more people in, or takes them in again; those who are in it go on either way. */
    Uni<Void> setStatus(UUID business, UUID id, String status) {
        return tenancy.inBusiness(business, tx -> rows.status(tx, id, status))
                .invoke(found -> {
                    if (!found) {
                        throw new NotFoundProblem("sequence");
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> write(SqlConnection tx, UUID business, UUID user, SequenceVersion next, boolean movesPeople) {
        Uni<Void> written = rows.insertVersion(tx, business, next, user).chain(() -> rows.advance(tx, next));
        return movesPeople
                ? written.chain(() -> people.move(tx, business, next.id(), next.version()))
                        .replaceWithVoid()
                : written;
    }

    private static void requireCurrent(Optional<Integer> current, int expected) {
        int version = current.orElseThrow(() -> new NotFoundProblem("sequence"));
        if (version != expected) {
            throw new ConflictProblem(
                    "version_conflict",
                    "The sequence was changed in the meantime. Load it again and repeat your change.",
                    Map.of("version", List.of(Integer.toString(version))));
        }
    }
}
