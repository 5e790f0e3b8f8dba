package com.leadnest.inbox.message;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * HTML of a mail, made safe to show: text, tables and links stay; scripts, forms, frames, styles that could cover the
 * page or load something, and every address but http, https, mailto and tel go. Images from elsewhere would tell their
 * sender who reads when, so their address waits in {@code data-src} until the reader asks for them.
 *
 * @param html null when there was none
 */
record MailHtml(String html, boolean hasRemoteImages) {

    private static final Pattern MARKUP = Pattern.compile("[<>]");
    private static final MailHtml NONE = new MailHtml(null, false);

    private static final Safelist SAFE = Safelist.relaxed()
            .addTags("hr", "center", "font", "s", "del", "ins")
            .addAttributes("font", "color", "size")
            .addAttributes("table", "align", "bgcolor", "border", "cellpadding", "cellspacing", "width")
            .addAttributes("td", "align", "bgcolor", "valign", "width")
            .addAttributes("th", "align", "bgcolor", "valign", "width")
            .addProtocols("a", "href", "tel")
            .removeProtocols("a", "href", "ftp")
            .addEnforcedAttribute("a", "rel", "noopener noreferrer nofollow")
            .addEnforcedAttribute("a", "target", "_blank");

    static MailHtml clean(String html) {
        if (html == null || html.isBlank()) {
            return NONE;
        }
        Document clean = new Cleaner(SAFE).clean(Jsoup.parse(html));
        clean.outputSettings().prettyPrint(false);
        boolean remote = false;
        for (Element image : clean.select("img")) {
            String source = image.attr("src");
            image.removeAttr("src");
            if (!source.isBlank()) {
                image.attr("data-src", source);
                remote = true;
            }
        }
        clean.getAllElements().forEach(MailHtml::withoutMarkupInAttributes);
        return new MailHtml(clean.body().html(), remote);
    }

    /** Addresses of the pictures from elsewhere, in the order in which they stand in the cleaned HTML. */
    List<String> pictures() {
        return html == null
                ? List.of()
                : Jsoup.parseBodyFragment(html).select("img[data-src]").eachAttr("data-src");
    }

    /** Harmless where it stands, but a reader that parses the text once more in another context might take it for a tag. */
    private static void withoutMarkupInAttributes(Element element) {
        element.attributes().asList().stream()
                .filter(attribute -> MARKUP.matcher(attribute.getValue()).find())
                .forEach(attribute -> element.removeAttr(attribute.getKey()));
    }
}
