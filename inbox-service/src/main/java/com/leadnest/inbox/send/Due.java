package com.leadnest.inbox.send;

import java.util.UUID;

/** A row of the queue that this process has claimed. */
record Due(UUID message, UUID business) {}
