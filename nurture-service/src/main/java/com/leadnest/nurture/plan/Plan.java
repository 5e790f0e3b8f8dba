package com.leadnest.nurture.plan;

import com.leadnest.nurture.model.Definition;
import java.util.UUID;

/**
 * A version of a business's sequence, to be followed.
 *
 * @param name as the business calls the sequence
 * @param version from 1
 */
public record Plan(UUID sequence, String name, int version, Definition definition) {}
