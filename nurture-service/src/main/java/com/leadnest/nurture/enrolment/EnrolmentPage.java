package com.leadnest.nurture.enrolment;

import java.util.List;

/** A page of enrolments, the newest first. */
public record EnrolmentPage(List<EnrolmentView> enrolments, long totalCount, int page, int perPage) {}
