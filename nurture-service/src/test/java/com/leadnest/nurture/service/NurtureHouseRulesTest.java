package com.leadnest.nurture.service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.leadnest.testing.house.HouseRulesSuite;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;

class NurtureHouseRulesTest extends HouseRulesSuite {

    @Override
    protected String module() {
        return "com.leadnest.nurture";
    }

    @Override
    protected Map<String, ArchRule> own() {
        return Map.of(
                "theModelIsPlainJava",
                noClasses()
                        .that()
                        .resideInAPackage("com.leadnest.nurture.model..")
                        .should()
                        .dependOnClassesThat()
                        .resideOutsideOfPackages(
                                "java..",
                                "com.leadnest.nurture.model..",
                                "com.fasterxml.jackson..",
                                "com.google.i18n.phonenumbers.."),
                "onlyTextsKnowTheTemplateEngine",
                noClasses()
                        .that()
                        .resideOutsideOfPackage("com.leadnest.nurture.text..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("io.quarkus.qute..")
                        .because("whoever builds another engine opens another data model"));
    }
}
