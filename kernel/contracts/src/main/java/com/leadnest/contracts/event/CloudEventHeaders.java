package com.leadnest.contracts.event;

/**
 * Kafka record headers of an event: CloudEvents 1.0, binary content mode (Kafka protocol binding,
 * section 3.2), plus LeadNest's extension attributes.
 */
public final class CloudEventHeaders {

    public static final String SPEC_VERSION = "ce_specversion";

    /** UUIDv7, the same on every re-send: consumers dedupe by it. */
    public static final String ID = "ce_id";

    /** {@code /leadnest/<service>}. */
    public static final String SOURCE = "ce_source";

    public static final String TYPE = "ce_type";

    /** RFC 3339, UTC. */
    public static final String TIME = "ce_time";

    /** Id of the aggregate, e.g. the lead. */
    public static final String SUBJECT = "ce_subject";

    public static final String DATA_SCHEMA = "ce_dataschema";

    public static final String PARTITION_KEY = "ce_partitionkey";

    /** Version of the aggregate after the change, gapless from 1; consumers ignore what is older than they have. */
    public static final String VERSION = "ce_version";

    /** Id of the business that owns the aggregate, {@code biz_…}. */
    public static final String BUSINESS = "ce_business";

    /** Id of the request or job that started the chain. */
    public static final String CORRELATION_ID = "ce_correlationid";

    /** Id of the event or request that directly caused this one. */
    public static final String CAUSATION_ID = "ce_causationid";

    /** W3C Trace Context. */
    public static final String TRACE_PARENT = "traceparent";

    public static final String CONTENT_TYPE = "content-type";

    public static final String JSON = "application/json";

    private CloudEventHeaders() {}
}
