package com.leadnest.auth.session;

import com.leadnest.auth.account.Profile;
import com.leadnest.auth.token.AccessToken;

/** Someone who is signed in, with what they need to stay so. */
public record SignedIn(Profile profile, AccessToken access, RefreshSecret refresh) {}
