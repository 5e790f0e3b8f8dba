package com.leadnest.nurture.model;

import java.util.Locale;

/** Why a message is sent; the law asks consent for marketing and less for what was asked for. */
public enum Purpose {
    MARKETING,
    TRANSACTIONAL;

    /** As events and the API call it, e.g. {@code marketing}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
