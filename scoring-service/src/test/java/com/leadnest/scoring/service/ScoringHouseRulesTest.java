package com.leadnest.scoring.service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.leadnest.testing.house.HouseRules;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "com.leadnest.scoring", importOptions = DoNotIncludeTests.class)
class ScoringHouseRulesTest {

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule theModelIsPlainJava = noClasses()
            .that()
            .resideInAPackage("com.leadnest.scoring.model..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("java..", "com.leadnest.scoring.model..");
}
