package com.leadnest.nurture.rule;

import java.util.List;

/** All rules of a business, the oldest first. */
public record RuleList(List<RuleView> rules) {}
