package com.leadnest.lead.service;

import com.leadnest.testing.house.HouseRulesSuite;

class LeadHouseRulesTest extends HouseRulesSuite {

    @Override
    protected String module() {
        return "com.leadnest.lead";
    }
}
