package com.leadnest.gateway;

import com.leadnest.testing.house.HouseRulesSuite;

class GatewayHouseRulesTest extends HouseRulesSuite {

    @Override
    protected String module() {
        return "com.leadnest.gateway";
    }
}
