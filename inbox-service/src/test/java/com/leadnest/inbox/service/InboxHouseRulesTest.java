package com.leadnest.inbox.service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.leadnest.testing.house.HouseRulesSuite;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;

class InboxHouseRulesTest extends HouseRulesSuite {

    @Override
    protected String module() {
        return "com.leadnest.inbox";
    }

    @Override
    protected Map<String, ArchRule> own() {
        return Map.of(
                "theLawIsPlainJava",
                noClasses()
                        .that()
                        .resideInAPackage("com.leadnest.inbox.law..")
                        .should()
                        .dependOnClassesThat()
                        .resideOutsideOfPackages(
                                "java..",
                                "com.google.i18n.phonenumbers..",
                                "com.leadnest.inbox.law..",
                                "com.leadnest.inbox.table.."),
                "tablesAreReadByPlainJava",
                noClasses()
                        .that()
                        .resideInAPackage("com.leadnest.inbox.table..")
                        .should()
                        .dependOnClassesThat()
                        .resideOutsideOfPackages("java..", "com.leadnest.inbox.table.."));
    }
}
