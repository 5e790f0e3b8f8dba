package com.leadnest.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void listensOnLoopbackAndKeepsItsDataBesideTheSourcesUnlessTold() {
        Options options = Options.parse(new String[] {"--home", "/srv/leadnest"});

        assertThat(options.host().isLoopbackAddress()).isTrue();
        assertThat(options.port()).isEqualTo(5000);
        assertThat(options.data()).isEqualTo(Path.of("/srv/leadnest/.leadnest"));
        assertThat(options.reset()).isFalse();
    }

    @Test
    void takesWhatItIsTold() {
        Options options =
                Options.parse(new String[] {"--port", "7000", "--host", "0.0.0.0", "--data", "/tmp/a/../b", "--reset"});

        assertThat(options.port()).isEqualTo(7000);
        assertThat(options.host().isAnyLocalAddress()).isTrue();
        assertThat(options.data()).isEqualTo(Path.of("/tmp/b"));
        assertThat(options.reset()).isTrue();
    }

    @Test
    void saysWhatIsWrong() {
        assertMistake("--port wants a number from 1 to 65000, not http", "--port", "http");
        assertMistake("--port wants a number from 1 to 65000, not 70000", "--port", "70000");
        assertMistake("--data needs a value", "--data");
        assertMistake("unknown option --fast (see ./leadnest help)", "--fast");
    }

    private static void assertMistake(String message, String... arguments) {
        assertThatThrownBy(() -> Options.parse(arguments))
                .isInstanceOf(UserMistake.class)
                .hasMessage(message);
    }
}
