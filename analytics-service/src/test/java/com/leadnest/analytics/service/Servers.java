package com.leadnest.analytics.service;

import com.leadnest.testing.identity.IdentityResource;
import com.leadnest.testing.server.KafkaResource;
import com.leadnest.testing.server.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;

/** The servers behind every test of this module: real ones, started once. */
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(IdentityResource.class)
final class Servers {}
