package com.leadnest.standalone;

import java.util.List;

/** Which services LeadNest consists of. A new service is one line here. */
final class Topology {

    /**
     * In the order in which they are shown. The gateway has the port the user asked for, the others count from there.
     * An import is minutes of parsing and scoring: both get the optimising compiler, which pays off after seconds. Those who
     * work behind its events take what it leaves of the processors: scores first, which somebody looks at, then the
     * copies that the others keep of a lead.
     */
    static final List<Service> SERVICES = List.of(
            Service.named("auth-service").at(1).reachedBy("LEADNEST_AUTH_URL").heap("96m"),
            Service.named("lead-service")
                    .at(2)
                    .reachedBy("LEADNEST_LEAD_URL")
                    .heap("224m")
                    .optimised(),
            Service.named("scoring-service")
                    .at(3)
                    .reachedBy("LEADNEST_SCORING_URL")
                    .heap("208m")
                    .turn(Turn.BEHIND_EVENTS)
                    .optimised(),
            Service.named("analytics-service")
                    .at(4)
                    .reachedBy("LEADNEST_ANALYTICS_URL")
                    .heap("160m")
                    .turn(Turn.BEHIND_SCORES),
            Service.named("nurture-service")
                    .at(5)
                    .reachedBy("LEADNEST_NURTURE_URL")
                    .heap("192m")
                    .turn(Turn.BEHIND_SCORES),
            Service.named("inbox-service")
                    .at(6)
                    .reachedBy("LEADNEST_INBOX_URL")
                    .heap("160m")
                    .turn(Turn.BEHIND_SCORES),
            Service.named("gateway")
                    .at(0)
                    .reachedBy("PUBLIC_BASE_URL")
                    .heap("96m")
                    .optimised());

    /** What is not ours counts from the user's port too, out of the way of services to come. */
    static final int POSTGRES = 20;

    static final int REDIS = 21;
    static final int KAFKA = 22;
    static final int KAFKA_CONTROLLER = 23;
    static final int SMTP = 24;
    static final int IMAP = 25;

    private Topology() {}
}
