package com.leadnest.nurture.template;

import com.leadnest.nurture.model.Definition;

/**
 * A sequence that comes with LeadNest.
 *
 * @param id stable, e.g. {@code medspa_initial}
 * @param industry whom it is written for, e.g. {@code Med spas}; {@code Any} for all
 */
public record Template(String id, String name, String industry, String description, Definition definition) {}
