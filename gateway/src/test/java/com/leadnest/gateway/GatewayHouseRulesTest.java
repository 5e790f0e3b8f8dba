package com.leadnest.gateway;

import com.leadnest.testing.house.HouseRules;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

@AnalyzeClasses(packages = "com.leadnest.gateway", importOptions = DoNotIncludeTests.class)
class GatewayHouseRulesTest {

    @ArchTest
    static final ArchTests rules = ArchTests.in(HouseRules.class);
}
