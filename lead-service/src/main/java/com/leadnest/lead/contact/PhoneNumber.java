package com.leadnest.lead.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;

/**
 * Phone numbers as leads have them: E.164, whatever way they were written.
 *
 * <p>A number counts when its length is possible in its country. Whether its area code is in use is not asked:
 * tables of those age, and a lead's number is worth keeping when the table is older than the number.
 */
public final class PhoneNumber {

    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();
    private static final int LONGEST_WRITTEN = 60;

    private PhoneNumber() {}

    /**
     * The number in E.164, or null when it is none. An extension is dropped: E.164 has no place for it.
     *
     * @param country ISO 3166-1 alpha-2 that a number without a country code is read in; null when unknown
     */
    public static String e164(String written, String country) {
        String number = written.strip();
        // Meta's lead ads write p:+15551234567, so that spreadsheets keep the plus.
        if (number.startsWith("p:")) {
            number = number.substring(2);
        }
        if (number.length() > LONGEST_WRITTEN) {
            return null;
        }
        String common = NorthAmerica.e164(number, country);
        return common == null ? byLibrary(number, country) : common;
    }

    static String byLibrary(String number, String country) {
        try {
            Phonenumber.PhoneNumber parsed = LIBRARY.parse(number, country);
            return LIBRARY.isPossibleNumberWithReason(parsed) == ValidationResult.IS_POSSIBLE
                    ? LIBRARY.format(parsed, PhoneNumberFormat.E164)
                    : null;
        } catch (NumberParseException e) {
            return null;
        }
    }
}
