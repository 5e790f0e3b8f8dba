package com.leadnest.scoring.service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.leadnest.testing.house.HouseRulesSuite;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;

class ScoringHouseRulesTest extends HouseRulesSuite {

    @Override
    protected String module() {
        return "com.leadnest.scoring";
    }

    @Override
    protected Map<String, ArchRule> own() {
        return Map.of(
                "theModelIsPlainJava",
                noClasses()
                        .that()
                        .resideInAPackage("com.leadnest.scoring.model..")
                        .should()
                        .dependOnClassesThat()
                        .resideOutsideOfPackages("java..", "com.leadnest.scoring.model.."));
    }
}
