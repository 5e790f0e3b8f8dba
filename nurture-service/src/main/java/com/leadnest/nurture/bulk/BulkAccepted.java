package com.leadnest.nurture.bulk;

/** @param jobId null for a dry run; @param matched leads that are meant */
public record BulkAccepted(String jobId, long matched) {}
