package com.leadnest.contracts.lead;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A single lead was added by a person, a form or an API call. */
public record LeadCreated(@JsonProperty("lead") LeadSnapshot lead) {}
