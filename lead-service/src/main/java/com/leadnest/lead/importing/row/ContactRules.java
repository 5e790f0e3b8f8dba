package com.leadnest.lead.importing.row;

/** How a lead's addresses are normalised, the same on every way in. */
public interface ContactRules {

    /** The address as it is stored, or null when it is none. */
    String email(String written);

    /**
     * The number in E.164, or null when it is none.
     *
     * @param country ISO 3166-1 alpha-2 that a number without a country code is read in
     */
    String phone(String written, String country);
}
