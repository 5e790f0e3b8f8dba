package com.leadnest.nurture.sequence;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.problem.NotFoundProblem;
import com.leadnest.nurture.template.Template;
import com.leadnest.nurture.template.Templates;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** The sequences of a business, for whoever runs people through them. */
@Singleton
public class Sequences {

    static final String DRAFT = "draft";
    static final String ACTIVE = "active";
    static final String ARCHIVED = "archived";

    private final SequenceRows rows;
    private final Templates templates;
    private final VersionCache cache = new VersionCache();

    @Inject
    public Sequences(SequenceRows rows, Templates templates) {
        this.rows = rows;
        this.templates = templates;
    }

    /**
     * The sequence that is meant, in its current version. The first use of a template makes the business's own
     * sequence of it, once, however many use it at the same time.
     *
     * @param templateOrSequenceId {@code seq_…}, or the id of a template
     * @return fails with 404 when there is neither
     */
    public Uni<SequenceVersion> adopt(SqlConnection tx, UUID business, String templateOrSequenceId) {
        Optional<UUID> sequence = TypeId.SEQUENCE.find(templateOrSequenceId);
        if (sequence.isPresent()) {
            return find(tx, sequence.get());
        }
        Template template = template(templateOrSequenceId);
        return rows.adopted(tx, business, template.id())
                .chain(found -> found.isPresent()
                        ? Uni.createFrom().item(found.get())
                        : rows.insert(tx, business, adoption(template))
                                .chain(() -> rows.adopted(tx, business, template.id()))
                                .map(Optional::orElseThrow));
    }

    /**
     * What {@link #adopt} would give, without making anything: for a template that was never used a version 0 without
     * an id.
     */
    public Uni<SequenceVersion> look(SqlConnection tx, UUID business, String templateOrSequenceId) {
        Optional<UUID> sequence = TypeId.SEQUENCE.find(templateOrSequenceId);
        if (sequence.isPresent()) {
            return find(tx, sequence.get());
        }
        Template template = template(templateOrSequenceId);
        return rows.adopted(tx, business, template.id())
                .map(found -> found.orElseGet(
                        () -> new SequenceVersion(null, template.name(), 0, ACTIVE, template.definition())));
    }

    /** A sequence in its current version; fails with 404 when there is none. */
    public Uni<SequenceVersion> find(SqlConnection tx, UUID id) {
        return rows.current(tx, id).map(found -> found.orElseThrow(() -> new NotFoundProblem("sequence")));
    }

    /**
     * A version by its number. Versions never change, so they are read once; the status is the one the sequence had
     * then, and to know it as it is now is for {@link #find}.
     *
     * @return fails with 404 when there is none
     */
    public Uni<SequenceVersion> version(SqlConnection tx, UUID business, UUID id, int version) {
        VersionCache.Key key = new VersionCache.Key(business, id, version);
        SequenceVersion known = cache.get(key);
        if (known != null) {
            return Uni.createFrom().item(known);
        }
        return rows.version(tx, id, version)
                .map(found -> found.orElseThrow(() -> new NotFoundProblem("sequence")))
                .invoke(found -> cache.put(key, found));
    }

    private Template template(String id) {
        return templates.find(id).orElseThrow(() -> new NotFoundProblem("template"));
    }

    private static NewSequence adoption(Template template) {
        return new NewSequence(TypeId.newId(), template.name(), template.id(), true, template.definition(), null);
    }
}
