package com.leadnest.testing.suite;

import com.leadnest.testing.server.KafkaResource;
import com.leadnest.testing.server.PostgresResource;
import com.leadnest.testing.suite.outbox.InterleavingSuite;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(KafkaResource.class)
class ProofInterleavingTest extends InterleavingSuite {}
