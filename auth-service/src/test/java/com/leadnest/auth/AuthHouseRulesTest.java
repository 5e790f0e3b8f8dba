package com.leadnest.auth;

import com.leadnest.testing.house.HouseRulesSuite;

class AuthHouseRulesTest extends HouseRulesSuite {

    @Override
    protected String module() {
        return "com.leadnest.auth";
    }
}
