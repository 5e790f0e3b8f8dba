package com.leadnest.inbox.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrackedHtmlTest {

    private static final String OWN = "https://leadnest.example/u/";
    private static final String PICTURE =
            "<img src=\"" + OWN + "n0\" width=\"1\" height=\"1\" alt=\"\" style=\"border:0\">";

    private static TrackedHtml track(String html) {
        return TrackedHtml.of(html, OWN, n -> OWN + "n" + n);
    }

    @Test
    void onlyTheAddressesOfLinksChange() {
        String mail = "<!DOCTYPE html><HTML><body  bgcolor=white><!--[if mso]><a"
                + " href=\"https://old.example\">x</a><![endif]--><p title='a href=\"https://title.example\"'>Hi"
                + " <b>you<i> there</b></i><br/><A class=\"x\" HREF = 'https://a.example/?p=1&amp;q=2'"
                + " style=\"color:red\">One</A><a title=\"see href=https://no.example\""
                + " href=https://b.example/map>Two</a><a href=\"https://a.example/?p=1&amp;q=2\">One"
                + " again</a></p></body></HTML>";

        TrackedHtml tracked = track(mail);

        assertThat(tracked.urls()).containsExactly("https://a.example/?p=1&q=2", "https://b.example/map");
        assertThat(tracked.html())
                .isEqualTo(mail.replace("'https://a.example/?p=1&amp;q=2'", "\"" + OWN + "n1\"")
                        .replace("\"https://a.example/?p=1&amp;q=2\"", "\"" + OWN + "n1\"")
                        .replace("href=https://b.example/map", "href=\"" + OWN + "n2\"")
                        .replace("</body>", PICTURE + "</body>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mailto:ann@example.com",
                "tel:+15125550101",
                "#top",
                "/relative",
                "javascript:alert(1)",
                "https://leadnest.example/u/unsubscribe-token",
                "https://leadnest.example/u/token/preferences",
                "https://",
                "http://not a url/",
                ""
            })
    void whatLeadsNowhereElseIsLeftAlone(String href) {
        String mail = "<p><a href=\"" + href + "\">x</a></p>";
        assertThat(track(mail)).isEqualTo(new TrackedHtml(mail + PICTURE, List.of()));
    }

    @Test
    void aMailWithoutABodyTagHasThePictureAtItsEnd() {
        assertThat(track("<p>Hi</p>").html()).isEqualTo("<p>Hi</p>" + PICTURE);
    }
}
