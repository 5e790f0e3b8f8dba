package com.leadnest.nurture.enrolment;

/** @param changed how many enrolments are not as they were before */
public record ChangedView(int changed) {}
