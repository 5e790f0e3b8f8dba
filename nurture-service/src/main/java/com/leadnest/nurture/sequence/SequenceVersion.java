package com.leadnest.nurture.sequence;

import com.leadnest.nurture.model.Definition;
import java.util.UUID;

/**
 * A version of a business's sequence.
 *
 * @param id of the sequence
 * @param name as this version is called
 * @param version from 1
 * @param status of the sequence: draft, active or archived
 */
public record SequenceVersion(UUID id, String name, int version, String status, Definition definition) {

    /** Whether somebody new can be put into it. */
    public boolean isActive() {
        return Sequences.ACTIVE.equals(status);
    }
}
