package com.leadnest.analytics.service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.leadnest.testing.house.HouseRulesSuite;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;

class AnalyticsHouseRulesTest extends HouseRulesSuite {

    @Override
    protected String module() {
        return "com.leadnest.analytics";
    }

    @Override
    protected Map<String, ArchRule> own() {
        return Map.of(
                "factsArePlainJava",
                noClasses()
                        .that()
                        .resideInAPackage("com.leadnest.analytics.fact..")
                        .should()
                        .dependOnClassesThat()
                        .resideOutsideOfPackages("java..", "com.leadnest.analytics.fact.."));
    }
}
