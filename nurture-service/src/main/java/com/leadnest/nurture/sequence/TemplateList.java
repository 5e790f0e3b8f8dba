package com.leadnest.nurture.sequence;

import java.util.List;

/** The sequences that come with LeadNest. */
public record TemplateList(List<TemplateView> templates) {}
