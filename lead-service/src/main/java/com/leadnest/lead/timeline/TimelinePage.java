package com.leadnest.lead.timeline;

import java.util.List;

/** Entries, newest first. @param nextCursor for the page after this one; null on the last */
public record TimelinePage(List<TimelineEvent> events, String nextCursor) {}
