package com.leadnest.contracts.event;

/**
 * A public event of LeadNest: what it is called, where it is published and what its body is.
 *
 * <p>Changes to a payload are additive only; a breaking change is a new major version, published
 * beside the old one, so {@code majorVersion} is part of the CloudEvents type.
 *
 * @param name public name in UpperCamelCase, e.g. {@code LeadImported}
 * @param majorVersion 1 or more
 * @param topic Kafka topic that carries it
 * @param payload record the JSON body maps to
 */
public record EventType<T>(String name, int majorVersion, String topic, Class<T> payload) {

    private static final String PREFIX = "com.leadnest.";

    /** The CloudEvents {@code type} attribute, e.g. {@code com.leadnest.LeadImported.v1}. */
    public String ceType() {
        return PREFIX + name + ".v" + majorVersion;
    }

    /** The CloudEvents {@code dataschema} attribute: a stable relative URI of the committed JSON Schema. */
    public String dataSchema() {
        return "/schemas/" + name + ".v" + majorVersion + ".json";
    }
}
