package com.leadnest.lead.field;

import java.util.List;

/** All custom fields of a business, oldest first. */
public record LeadFieldList(List<LeadFieldView> fields) {}
