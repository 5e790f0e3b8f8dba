package com.leadnest.nurture.service;

import com.leadnest.testing.identity.IdentityResource;
import com.leadnest.testing.server.KafkaResource;
import com.leadnest.testing.server.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;

/** The servers behind every test of this module, started once: real ones, and a stand-in for lead-service. */
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(LeadServiceResource.class)
final class Servers {}
