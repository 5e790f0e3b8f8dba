package com.leadnest.nurture.sequence;

import java.util.List;

/** A page of sequences, last changed first. */
public record SequencePage(List<SequenceItem> sequences, long totalCount, int page, int perPage) {}
