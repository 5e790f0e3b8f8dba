package com.leadnest.testing.suite;

import com.leadnest.testing.server.KafkaResource;
import com.leadnest.testing.server.PostgresResource;
import com.leadnest.testing.suite.outbox.PrecedenceSuite;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(KafkaResource.class)
class ProofPrecedenceTest extends PrecedenceSuite {}
