package com.leadnest.testing.house;

/** The kernel keeps the rules it gives to others. */
class KernelHouseRulesTest extends HouseRulesSuite {

    @Override
    protected String module() {
        return "com.leadnest.kernel";
    }
}
