package com.leadnest.kernel.request;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.MDC;

/**
 * The order in which a request passes through a service:
 *
 * <ol>
 *   <li>request id and log context: here
 *   <li>identity: {@code com.leadnest.kernel.identity}, before any resource is chosen
 *   <li>roles: annotations on the resource; what is not annotated is denied
 *   <li>tenancy: every database call of {@code kernel/data} takes the business from the identity
 * </ol>
 *
 * Rate limits are the gateway's: a service behind it is not reached by the public.
 */
@Singleton
public class RequestPipeline {

    private static final int FIRST = Integer.MAX_VALUE - 100;

    void register(@Observes Filters filters) {
        filters.register(RequestPipeline::requestId, FIRST);
    }

    private static void requestId(RoutingContext context) {
        String id = RequestId.of(context);
        context.response().putHeader(RequestId.HEADER, id);
        MDC.put("request_id", id);
        context.next();
    }
}
