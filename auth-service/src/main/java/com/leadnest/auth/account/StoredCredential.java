package com.leadnest.auth.account;

import java.util.UUID;

/** What is known of an e-mail address when someone signs in with it. */
public record StoredCredential(String email, UUID user, UUID business, String passwordHash) {}
