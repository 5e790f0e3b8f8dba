package com.leadnest.inbox.gate;

import com.leadnest.inbox.settings.Settings;
import java.util.Locale;
import java.util.Map;

/**
 * What every marketing e-mail carries: who sends it from where (15 U.S.C. 7704(a)(5)), a way out that a person can see,
 * and the one-click way out that mail programs offer (RFC 8058).
 */
record Imprint(String business, String postalAddress, String unsubscribeUrl) {

    static Imprint of(Settings settings, String unsubscribeUrl) {
        return new Imprint(
                settings.displayName(), settings.sender().postalAddress().strip(), unsubscribeUrl);
    }

    Map<String, String> headers() {
        return Map.of(
                "List-Unsubscribe", "<" + unsubscribeUrl + ">", "List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    String below(String text) {
        return text.stripTrailing() + "\n\n--\n" + business + "\n" + postalAddress + "\nUnsubscribe: " + unsubscribeUrl
                + "\n";
    }

    /** Inside the body when there is one, else at the end. */
    String belowHtml(String html) {
        String footer = "<hr style=\"border:0;border-top:1px solid #ccc\"><p style=\"font-size:12px;color:#595959\">"
                + escaped(business) + "<br>" + escaped(postalAddress).replace("\n", "<br>") + "<br><a href=\""
                + escaped(unsubscribeUrl) + "\" style=\"color:#595959\">Unsubscribe</a></p>";
        int end = html.toLowerCase(Locale.ROOT).lastIndexOf("</body>");
        return end < 0 ? html + footer : html.substring(0, end) + footer + html.substring(end);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
