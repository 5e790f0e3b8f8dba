package com.leadnest.scoring.model;

import java.util.Locale;
import java.util.Set;

/** Tells what kind of address an e-mail address is, by its domain and its local part. */
final class EmailKinds {

    /** RFC 5321, 4.5.3.1: a path is at most 256 octets including its two angle brackets. */
    private static final int LONGEST_ADDRESS = 254;

    private static final Set<String> PERSONAL = Set.of(
            "gmail.com",
            "googlemail.com",
            "yahoo.com",
            "ymail.com",
            "rocketmail.com",
            "hotmail.com",
            "outlook.com",
            "live.com",
            "msn.com",
            "icloud.com",
            "me.com",
            "mac.com",
            "aol.com",
            "proton.me",
            "protonmail.com",
            "pm.me",
            "gmx.com",
            "gmx.net",
            "gmx.de",
            "gmx.at",
            "gmx.ch",
            "web.de",
            "t-online.de",
            "freenet.de",
            "mail.com",
            "mail.ru",
            "yandex.com",
            "yandex.ru",
            "zoho.com",
            "fastmail.com",
            "hey.com",
            "tutanota.com",
            "tuta.io",
            "comcast.net",
            "verizon.net",
            "att.net",
            "sbcglobal.net",
            "bellsouth.net",
            "cox.net",
            "charter.net",
            "earthlink.net",
            "optonline.net",
            "btinternet.com",
            "sky.com",
            "virginmedia.com",
            "orange.fr",
            "wanadoo.fr",
            "free.fr",
            "laposte.net",
            "sfr.fr",
            "libero.it",
            "virgilio.it",
            "tiscali.it",
            "telenet.be",
            "skynet.be",
            "ziggo.nl",
            "kpnmail.nl",
            "bigpond.com",
            "optusnet.com.au",
            "rogers.com",
            "shaw.ca",
            "sympatico.ca",
            "qq.com",
            "163.com",
            "126.com",
            "naver.com",
            "rediffmail.com",
            "uol.com.br",
            "bol.com.br",
            "terra.com.br");

    /** Families with a domain for every country: yahoo.co.uk, hotmail.fr, outlook.de, live.nl. */
    private static final Set<String> PERSONAL_FAMILIES = Set.of("yahoo", "hotmail", "outlook", "live");

    private static final Set<String> DISPOSABLE = Set.of(
            "mailinator.com",
            "guerrillamail.com",
            "guerrillamail.info",
            "sharklasers.com",
            "grr.la",
            "10minutemail.com",
            "10minutemail.net",
            "temp-mail.org",
            "tempmail.com",
            "tempmailo.com",
            "yopmail.com",
            "yopmail.fr",
            "trashmail.com",
            "trash-mail.com",
            "getnada.com",
            "nada.email",
            "dispostable.com",
            "maildrop.cc",
            "mintemail.com",
            "throwawaymail.com",
            "fakeinbox.com",
            "mailnesia.com",
            "mohmal.com",
            "emailondeck.com",
            "spamgourmet.com",
            "discard.email",
            "moakt.com",
            "burnermail.io",
            "mytemp.email",
            "tempr.email");

    private static final Set<String> ROLES = Set.of(
            "info",
            "sales",
            "admin",
            "contact",
            "office",
            "support",
            "hello",
            "team",
            "mail",
            "marketing",
            "billing",
            "accounts",
            "enquiries",
            "inquiries",
            "help",
            "service",
            "reception",
            "webmaster",
            "postmaster",
            "noreply",
            "no-reply");

    private EmailKinds() {}

    static Level of(String address) {
        if (address == null || address.isBlank()) {
            return Level.EMAIL_NONE;
        }
        String email = address.strip();
        int at = email.lastIndexOf('@');
        if (email.length() > LONGEST_ADDRESS || at < 1 || !isDomain(email, at + 1)) {
            return Level.EMAIL_BROKEN;
        }
        String domain = email.substring(at + 1).toLowerCase(Locale.ROOT);
        if (DISPOSABLE.contains(domain)) {
            return Level.EMAIL_DISPOSABLE;
        }
        if (PERSONAL.contains(domain) || PERSONAL_FAMILIES.contains(domain.substring(0, domain.indexOf('.')))) {
            return Level.EMAIL_PERSONAL;
        }
        boolean shared = ROLES.contains(email.substring(0, at).toLowerCase(Locale.ROOT));
        return shared ? Level.EMAIL_ROLE : Level.EMAIL_COMPANY;
    }

    private static boolean isDomain(String email, int from) {
        int dot = email.indexOf('.', from);
        if (dot <= from || email.endsWith(".")) {
            return false;
        }
        for (int i = 0; i < email.length(); i++) {
            if (Character.isWhitespace(email.charAt(i)) || Character.isISOControl(email.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
