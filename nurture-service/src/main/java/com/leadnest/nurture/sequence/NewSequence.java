package com.leadnest.nurture.sequence;

import com.leadnest.nurture.model.Definition;
import java.util.UUID;

/**
 * A sequence that is about to be made.
 *
 * @param templateId the template it comes from, or null
 * @param adopted whether it stands for the template from now on
 * @param by the user who makes it, or null for the first use of a template
 */
record NewSequence(UUID id, String name, String templateId, boolean adopted, Definition definition, UUID by) {

    /** What was adopted to be used is active; what somebody writes is a draft until they say otherwise. */
    String status() {
        return adopted ? Sequences.ACTIVE : Sequences.DRAFT;
    }

    SequenceVersion first() {
        return new SequenceVersion(id, name, 1, status(), definition);
    }
}
