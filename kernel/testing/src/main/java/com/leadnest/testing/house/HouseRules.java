package com.leadnest.testing.house;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the house looks like, as rules. {@link HouseRulesSuite} runs them over a module. */
public final class HouseRules {

    static final ArchRule featuresHaveNoCycles =
            slices().matching("com.leadnest.*.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    static final ArchRule nothingBelowAResourceKnowsIt = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Resource")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Resource")
            .because("resource → use case → repository, never back")
            .allowEmptyShould(true);

    static final ArchRule resourcesDoNotTouchSql = noClasses()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.vertx.mutiny.sqlclient..", "io.vertx.sqlclient..", "org.hibernate.reactive..")
            .because("a resource speaks HTTP; a use case or repository speaks SQL")
            .allowEmptyShould(true);

    static final ArchRule incomingOnlyInConsumers = methods()
            .that()
            .areAnnotatedWith("org.eclipse.microprofile.reactive.messaging.Incoming")
            .should()
            .beDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Consumer")
            .allowEmptyShould(true);

    static final ArchRule emittersOnlyInTheOutbox = noClasses()
            .that()
            .resideOutsideOfPackage("com.leadnest.kernel.outbox..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.eclipse.microprofile.reactive.messaging.Emitter")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.apache.kafka.clients.producer.KafkaProducer")
            .because("an event that is not in the outbox can be lost")
            .allowEmptyShould(true);

    static final ArchRule plainNames = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager)$")
            .because("a name says the business's noun and one role")
            .allowEmptyShould(true);

    static final ArchRule timeIsInjected = noClasses()
            .that()
            .resideOutsideOfPackage("com.leadnest.kernel.boot..")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.Clock.class, "systemUTC")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.OffsetDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("tests move an injected Clock")
            .allowEmptyShould(true);

    static final ArchRule nothingSleeps = noClasses()
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .because("a sleeping thread is a blocked one")
            .allowEmptyShould(true);

    static final ArchRule servicesStandAlone =
            classes().should(be(aClassThatKnowsAtMostOneService())).allowEmptyShould(true);

    private HouseRules() {}

    /** Every rule by its name. */
    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("featuresHaveNoCycles", featuresHaveNoCycles);
        rules.put("nothingBelowAResourceKnowsIt", nothingBelowAResourceKnowsIt);
        rules.put("resourcesDoNotTouchSql", resourcesDoNotTouchSql);
        rules.put("incomingOnlyInConsumers", incomingOnlyInConsumers);
        rules.put("emittersOnlyInTheOutbox", emittersOnlyInTheOutbox);
        rules.put("plainNames", plainNames);
        rules.put("timeIsInjected", timeIsInjected);
        rules.put("nothingSleeps", nothingSleeps);
        rules.put("servicesStandAlone", servicesStandAlone);
        return rules;
    }

    private static DescribedPredicate<JavaClass> aClassThatKnowsAtMostOneService() {
        return DescribedPredicate.describe(
                "a class that depends on no other service", type -> type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> service(dependency.getTargetClass()))
                        .filter(name -> !name.isEmpty() && !name.equals(service(type)))
                        .findAny()
                        .isEmpty());
    }

    private static String service(JavaClass type) {
        String name = type.getPackageName();
        for (String service : new String[] {"auth", "lead", "scoring", "analytics", "nurture", "inbox", "gateway"}) {
            String root = "com.leadnest." + service;
            if (name.equals(root) || name.startsWith(root + ".")) {
                return service;
            }
        }
        return "";
    }
}
