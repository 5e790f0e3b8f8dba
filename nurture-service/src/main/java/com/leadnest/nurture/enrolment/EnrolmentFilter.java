package com.leadnest.nurture.enrolment;

import com.leadnest.kernel.id.TypeId;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.UUID;

/** Which enrolments are asked for; null means all. */
record EnrolmentFilter(UUID sequence, UUID lead, String status) {

    /** Nobody's, for an id that cannot exist. */
    private static final UUID NOBODY = new UUID(0, 0);

    static EnrolmentFilter of(String sequenceId, String leadId, String status) {
        return new EnrolmentFilter(id(TypeId.SEQUENCE, sequenceId), id(TypeId.LEAD, leadId), status);
    }

    Tuple parameters(UUID business) {
        return Tuple.of(business, sequence, lead, status);
    }

    private static UUID id(TypeId type, String text) {
        return text == null ? null : type.find(text).orElse(NOBODY);
    }
}
