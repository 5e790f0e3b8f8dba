package com.leadnest.lead.record;

import java.util.UUID;

/** Who changes a lead. @param request id of the request, which its events carry on */
public record Author(UUID business, UUID user, String request) {}
