/**
 * Who is calling. Every process verifies the access token itself: being inside the network grants
 * nothing. {@link com.leadnest.kernel.identity.TokenVerifier} is free of JAX-RS, so the gateway uses it too.
 */
package com.leadnest.kernel.identity;
