package com.leadnest.kernel.id;

import com.github.f4b6a3.ulid.Ulid;
import com.github.f4b6a3.uuid.UuidCreator;
import com.leadnest.kernel.problem.NotFoundProblem;
import java.util.Optional;
import java.util.UUID;

/**
 * Public ids: a prefix that says what the thing is, and a UUIDv7 in Crockford base32, lower case, as in
 * the TypeID specification 0.3. The suffix is the canonical text of a ULID, so a ULID library writes it.
 *
 * <p>Databases keep the {@link UUID}; only the wire sees the text.
 */
public enum TypeId {
    BUSINESS("biz"),
    USER("user"),
    SESSION("ses"),
    LEAD("lead"),
    FIELD("fld"),
    JOB("job"),
    ACTIVITY("act"),
    SEQUENCE("seq"),
    ENROLMENT("enr"),
    RULE("rul"),
    CONVERSATION("conv"),
    MESSAGE("msg"),
    ATTACHMENT("att"),
    CANNED_REPLY("can"),
    CONSENT("cns"),
    SUPPRESSION("sup"),
    REQUEST("req");

    private static final int SUFFIX_LENGTH = 26;

    private final String prefix;

    TypeId(String prefix) {
        this.prefix = prefix + "_";
    }

    /** A new id, ordered by time. */
    public static UUID newId() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** The public text of an id, e.g. {@code lead_01h455vb4pex5vsknk084sn02q}. */
    public String text(UUID id) {
        return prefix + Ulid.from(id).toLowerCase();
    }

    /** The public text of an id, or null for none. */
    public String textOrNull(UUID id) {
        return id == null ? null : text(id);
    }

    /** A new id as its public text. */
    public String newText() {
        return text(newId());
    }

    /** The id behind a text, or empty when it is not one of this kind. */
    public Optional<UUID> find(String text) {
        if (text == null || text.length() != prefix.length() + SUFFIX_LENGTH || !text.startsWith(prefix)) {
            return Optional.empty();
        }
        String suffix = text.substring(prefix.length());
        // Only the canonical form: a ULID reader also takes upper case and look-alike letters.
        if (!Ulid.isValid(suffix) || !Ulid.from(suffix).toLowerCase().equals(suffix)) {
            return Optional.empty();
        }
        return Optional.of(Ulid.from(suffix).toUuid());
    }

    /** The id behind a text; an id that cannot exist is answered like one that does not: {@link NotFoundProblem}. */
    public UUID parse(String text) {
        return find(text).orElseThrow(() -> new NotFoundProblem(name().toLowerCase()));
    }
}
