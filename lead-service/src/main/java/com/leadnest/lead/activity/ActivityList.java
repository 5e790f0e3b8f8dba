package com.leadnest.lead.activity;

import java.util.List;

/** A page of activities, newest first. @param totalCount over all pages */
public record ActivityList(List<ActivityView> activities, long totalCount, int page, int perPage) {

    static ActivityList of(List<Activity> activities, long totalCount, int page, int perPage) {
        return new ActivityList(activities.stream().map(ActivityView::of).toList(), totalCount, page, perPage);
    }
}
