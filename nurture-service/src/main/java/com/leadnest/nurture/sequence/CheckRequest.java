package com.leadnest.nurture.sequence;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Steps to look at without keeping them. */
public record CheckRequest(@NotNull @Schema(implementation = Object.class) JsonNode definition) {}
