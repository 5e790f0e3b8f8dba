package com.leadnest.kernel.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadnest.kernel.problem.NotFoundProblem;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeIdTest {

    /** Suffixes from the TypeID specification 0.3, valid.yml. */
    @ParameterizedTest
    @CsvSource({
        "00000000-0000-0000-0000-000000000000, 00000000000000000000000000",
        "00000000-0000-0000-0000-000000000001, 00000000000000000000000001",
        "00000000-0000-0000-0000-000000000020, 00000000000000000000000010",
        "ffffffff-ffff-ffff-ffff-ffffffffffff, 7zzzzzzzzzzzzzzzzzzzzzzzzz",
        "0110c853-1d09-52d8-d73e-1194e95b5f19, 0123456789abcdefghjkmnpqrs",
        "01890a5d-ac96-774b-bcce-b302099a8057, 01h455vb4pex5vsknk084sn02q"
    })
    void writesAndReadsTheSpecificationsExamples(UUID id, String suffix) {
        assertThat(TypeId.LEAD.text(id)).isEqualTo("lead_" + suffix);
        assertThat(TypeId.LEAD.parse("lead_" + suffix)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "lead_",
                "user_01h455vb4pex5vsknk084sn02q",
                "lead_01H455VB4PEX5VSKNK084SN02Q",
                "lead_01h455vb4pex5vsknk084sn02",
                "lead_01h455vb4pex5vsknk084sn02qq",
                "lead_8zzzzzzzzzzzzzzzzzzzzzzzzz",
                "lead_01h455vb4pex5vsknk084sn0il",
                "lead_123"
            })
    void answersAnImpossibleIdLikeOneThatIsNotThere(String text) {
        assertThat(TypeId.LEAD.find(text)).isEmpty();
        assertThatThrownBy(() -> TypeId.LEAD.parse(text)).isInstanceOf(NotFoundProblem.class);
    }

    @Test
    void newIdsAreVersion7AndRise() {
        UUID first = TypeId.newId();
        UUID second = TypeId.newId();
        assertThat(first.version()).isEqualTo(7);
        assertThat(TypeId.JOB.text(first)).isLessThan(TypeId.JOB.text(second));
    }
}
