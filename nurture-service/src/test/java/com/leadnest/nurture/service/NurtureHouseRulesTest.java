package com.leadnest.nurture.service;

import com.leadnest.testing.house.HouseRulesSuite;

class NurtureHouseRulesTest extends HouseRulesSuite {

    @Override
    protected String module() {
        return "com.leadnest.nurture";
    }
}
