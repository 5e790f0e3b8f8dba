package com.leadnest.inbox.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadnest.kernel.problem.UnprocessableProblem;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"8.8.8.8", "93.184.216.34", "100.63.255.255", "172.15.0.1", "198.20.0.1", "2606:4700::1111"})
    void theInternetIsPublic(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.9.9.9",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.1",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "fc00::1",
                "fd12::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::"
            })
    void whatIsNearIsNot(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
    }

    /** Each a way in which such guards were got round. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/x.png",
                "http://localhost/x.png",
                "http://2130706433/x.png",
                "http://0x7f.1/x.png",
                "http://[::1]/x.png",
                "http://[::ffff:127.0.0.1]/x.png",
                "http://169.254.169.254/latest/meta-data",
                "http://user@8.8.8.8/x.png",
                "http://8.8.8.8:6379/x.png",
                "ftp://8.8.8.8/x.png",
                "file:///etc/passwd",
                "//8.8.8.8/x.png",
                "http:///x.png",
                "http://8.8.8.8\\@127.0.0.1/x.png",
                "not an address"
            })
    void nothingButTheWebIsAsked(String address) {
        assertThatThrownBy(() -> PictureTarget.of(address, true)).isInstanceOf(UnprocessableProblem.class);
    }
}
