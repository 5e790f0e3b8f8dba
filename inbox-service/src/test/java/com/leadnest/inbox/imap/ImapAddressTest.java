package com.leadnest.inbox.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ImapAddressTest {

    @Test
    void readsEverythingFromTheUrl() {
        ImapAddress address = ImapAddress.parse("imaps://in%40example.net:p%3Aw+%2F@mail.example.net/Leads%20in");

        assertThat(address)
                .isEqualTo(new ImapAddress(true, "mail.example.net", 993, "in@example.net", "p:w+/", "Leads in"));
        assertThat(address.toString()).isEqualTo("in@example.net@mail.example.net:993/Leads in");
        assertThat(ImapAddress.parse("imap://a:b@127.0.0.1:5025"))
                .isEqualTo(new ImapAddress(false, "127.0.0.1", 5025, "a", "b", "INBOX"));
    }

    @Test
    void neverSaysThePasswordWhenItIsWrong() {
        for (String wrong :
                new String[] {"http://a:secret@b", "imaps://secret@b", "imaps://b/", "imaps://a:secret", "%"}) {
            assertThatThrownBy(() -> ImapAddress.parse(wrong))
                    .as(wrong)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("secret");
        }
    }
}
