package com.leadnest.nurture.model;

/**
 * Something that keeps a sequence from being used.
 *
 * @param step position of the step, from 1, or null when it is about the whole
 * @param field of the step, as the API calls it, e.g. {@code variants.0.weight}
 * @param message what is wrong, for a person; continues "the field …"
 */
public record DefinitionProblem(Integer step, String field, String message) {}
