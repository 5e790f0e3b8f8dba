package com.leadnest.providers;

/** The plan after which {@link TwilioServer} fails. Called by many threads at once. */
@FunctionalInterface
public interface TwilioFaults {

    /**
     * @param lists whether the request asks what was taken, else it brings a text
     * @return what it does to the request, or null to serve it
     */
    TwilioFault next(boolean lists);
}
