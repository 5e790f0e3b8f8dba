package com.leadnest.gateway.ratelimit;

import io.vertx.core.Future;

/** Where permits are counted. */
interface PermitStore {

    /** Completes on the caller's event loop. */
    Future<Grant> take(Ask ask);
}
