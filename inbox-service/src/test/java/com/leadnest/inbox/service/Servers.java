package com.leadnest.inbox.service;

import com.leadnest.testing.identity.IdentityResource;
import com.leadnest.testing.server.KafkaResource;
import com.leadnest.testing.server.PostgresResource;
import com.leadnest.testing.server.RedisResource;
import io.quarkus.test.common.QuarkusTestResource;

/** The servers behind every test of this module: real ones, started once. */
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(RedisResource.class)
@QuarkusTestResource(IdentityResource.class)
final class Servers {}
