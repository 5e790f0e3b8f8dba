package com.leadnest.nurture.enrolment;

import java.util.Objects;

/** @param mode re_space when it is not said */
public record ResumeRequest(ResumeMode mode) {

    static ResumeMode mode(ResumeRequest request) {
        return request == null ? ResumeMode.RE_SPACE : Objects.requireNonNullElse(request.mode(), ResumeMode.RE_SPACE);
    }
}
