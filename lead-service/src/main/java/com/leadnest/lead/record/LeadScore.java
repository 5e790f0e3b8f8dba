package com.leadnest.lead.record;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** @param factors as told, strongest first: name, label, points */
public record LeadScore(
        int score, String grade, double confidence, List<Map<String, Object>> factors, Instant scoredAt) {}
