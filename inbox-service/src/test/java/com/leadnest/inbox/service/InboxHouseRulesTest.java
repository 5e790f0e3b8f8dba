package com.leadnest.inbox.service;

import com.leadnest.testing.house.HouseRulesSuite;

class InboxHouseRulesTest extends HouseRulesSuite {

    @Override
    protected String module() {
        return "com.leadnest.inbox";
    }
}
