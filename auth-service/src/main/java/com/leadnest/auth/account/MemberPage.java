package com.leadnest.auth.account;

import java.util.List;

/** A page of a business's members, who joined first first. */
public record MemberPage(List<MemberView> members, long totalCount, int page, int perPage) {}
