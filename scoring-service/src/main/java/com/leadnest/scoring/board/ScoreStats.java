package com.leadnest.scoring.board;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A summary of scores. */
public record ScoreStats(
        @Schema(description = "How many leads this is about") long totalLeads,
        @Schema(description = "Mean score, one decimal; 0 without leads") double avgScore,
        @Schema(description = "Leads by grade; A, B, C and D are always there") Map<String, Long> gradeDistribution,
        @Schema(description = "Leads of grade A") long highValueCount) {}
