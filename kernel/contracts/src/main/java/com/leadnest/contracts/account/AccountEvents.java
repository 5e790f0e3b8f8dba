package com.leadnest.contracts.account;

import com.leadnest.contracts.event.EventType;
import com.leadnest.contracts.event.Topics;
import java.util.List;

/** Events of auth-service. */
public final class AccountEvents {

    public static final EventType<BusinessRegistered> BUSINESS_REGISTERED =
            new EventType<>("BusinessRegistered", 1, Topics.ACCOUNTS, BusinessRegistered.class);

    public static final List<EventType<?>> ALL = List.of(BUSINESS_REGISTERED);

    private AccountEvents() {}
}
