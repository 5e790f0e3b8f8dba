package com.leadnest.inbox.mail;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** HTML as the plain text its writer would have written. Quotations are quoted, so that nobody takes them for new words. */
final class HtmlText {

    private static final String BLOCKS = "p, div, tr, li, h1, h2, h3, h4, h5, h6, pre, table, ul, ol, blockquote";
    private static final String QUOTES = "blockquote, .gmail_quote, .yahoo_quoted, #divRplyFwdMsg, #appendonsend";

    private HtmlText() {}

    static String of(String html) {
        Element body = Jsoup.parse(html).body();
        body.select("script, style, head, title").remove();
        StringBuilder text = new StringBuilder();
        body.traverse(new Writer(text));
        return text.toString()
                .replaceAll("[ \\t\\u00a0]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private static final class Writer implements NodeVisitor {

        private final StringBuilder text;
        private int quoted;

        Writer(StringBuilder text) {
            this.text = text;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.text());
            } else if (node instanceof Element element) {
                if (element.is(QUOTES)) {
                    quoted++;
                }
                if (element.is(BLOCKS) || element.is("br")) {
                    line();
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (element.is(QUOTES)) {
                    quoted--;
                }
                if (element.is(BLOCKS)) {
                    line();
                }
            }
        }

        private void line() {
            boolean fresh = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
            if (!fresh) {
                text.append('\n');
            }
            if (quoted > 0) {
                text.append("> ");
            }
        }
    }
}
