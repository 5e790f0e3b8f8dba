package com.leadnest.lead.importing.web;

import com.leadnest.testing.identity.IdentityResource;
import com.leadnest.testing.server.KafkaResource;
import com.leadnest.testing.server.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** lead-service with a real PostgreSQL, a real Kafka and published signing keys. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(KafkaResource.class)
@WithTestResource(IdentityResource.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ImportServiceTest {}
