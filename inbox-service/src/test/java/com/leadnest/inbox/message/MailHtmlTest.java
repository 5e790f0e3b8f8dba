package com.leadnest.inbox.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailHtmlTest {

    /** From the OWASP filter evasion cheat sheet and the cssxss and mutation-XSS classics of mail readers. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
                "<img src=x onerror=alert(1)>",
                "<img src=\"javascript:alert(1)\">",
                "<IMG SRC=`javascript:alert(1)`>",
                "<IMG \"\"\"><SCRIPT>alert(1)</SCRIPT>\">",
                "<img src=\"jav&#x09;ascript:alert(1);\">",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"jAvAsCrIpT&colon;alert(1)\">x</a>",
                "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
                "<a href=\"vbscript:msgbox(1)\">x</a>",
                "<svg/onload=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1"
                        + " onerror=alert(1)&gt;\">",
                "<body onload=alert(1)>",
                "<iframe src=\"https://evil.example\"></iframe>",
                "<object data=\"x.swf\"></object>",
                "<embed src=\"x.swf\">",
                "<form action=\"https://evil.example\"><input name=p></form>",
                "<style>@import 'https://evil.example/x.css'; body{display:none}</style>",
                "<div style=\"position:fixed;top:0;background:url(https://evil.example/x)\">x</div>",
                "<link rel=stylesheet href=https://evil.example/x.css>",
                "<meta http-equiv=refresh content=\"0;url=https://evil.example\">",
                "<base href=\"https://evil.example/\">",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<<script>alert(1);//<</script>",
                "<details open ontoggle=alert(1)>x</details>",
                "<video><source onerror=\"alert(1)\"></video>",
                "<table background=\"javascript:alert(1)\"><tr><td>x</td></tr></table>"
            })
    void nothingInAMailRuns(String hostile) {
        String html = MailHtml.clean("<p>Hello</p>" + hostile).html().toLowerCase();
        assertThat(html).contains("<p>hello</p>");
        assertThat(html)
                .doesNotContainPattern("<(script|svg|math|iframe|object|embed|form|input|style|link|meta|base|video)")
                .doesNotContainPattern("<[^>]*\\son[a-z]+\\s*=")
                .doesNotContainPattern("<[^>]*(javascript|vbscript|data):")
                .doesNotContainPattern("<[^>]*\\sstyle\\s*=")
                .doesNotContainPattern("<[^>]*\\ssrc\\s*=");
    }

    @Test
    void imagesFromElsewhereWaitUntilTheyAreAskedFor() {
        MailHtml mail = MailHtml.clean("<p>Hi <img src=\"https://track.example/1.gif\" alt=\"logo\"></p>");
        assertThat(mail.hasRemoteImages()).isTrue();
        assertThat(mail.html()).isEqualTo("<p>Hi <img alt=\"logo\" data-src=\"https://track.example/1.gif\"></p>");
    }

    @Test
    void textTablesAndLinksStay() {
        MailHtml mail = MailHtml.clean(
                "<table><tbody><tr><td><b>A</b></td></tr></tbody></table><a href=\"https://a.example\">a</a>");
        assertThat(mail.hasRemoteImages()).isFalse();
        assertThat(mail.html())
                .contains("<td><b>A</b></td>")
                .contains("href=\"https://a.example\"")
                .contains("rel=\"noopener noreferrer nofollow\"");
    }

    @Test
    void noHtmlIsNoHtml() {
        assertThat(MailHtml.clean(null).html()).isNull();
        assertThat(MailHtml.clean("  ").html()).isNull();
    }
}
