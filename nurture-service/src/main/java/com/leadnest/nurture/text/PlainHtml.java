package com.leadnest.nurture.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A plain text as simple HTML: paragraphs, line breaks and links; everything else is shown as it is written. */
final class PlainHtml {

    /** An address ends before the punctuation of the sentence it stands in. */
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']*[^\\s<>\"'.,;:!?)\\]]");

    private static final Pattern PARAGRAPHS = Pattern.compile("\\R\\s*\\R");
    private static final Pattern BREAK = Pattern.compile("\\R");

    private static final String STYLE = "font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5";

    private PlainHtml() {}

    static String of(String text) {
        StringBuilder html = new StringBuilder("<div style=\"").append(STYLE).append("\">");
        for (String paragraph : PARAGRAPHS.split(text.strip())) {
            html.append("<p>").append(lines(paragraph)).append("</p>");
        }
        return html.append("</div>").toString();
    }

    private static String lines(String paragraph) {
        StringBuilder html = new StringBuilder();
        Matcher links = LINK.matcher(paragraph);
        int done = 0;
        while (links.find()) {
            String link = escaped(links.group());
            html.append(escaped(paragraph.substring(done, links.start())));
            html.append("<a href=\"").append(link).append("\">").append(link).append("</a>");
            done = links.end();
        }
        return BREAK.matcher(html.append(escaped(paragraph.substring(done)))).replaceAll("<br>");
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(character);
            }
        }
        return escaped.toString();
    }
}
