package com.leadnest.testing.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** A rule that is broken fails a test, and a module without classes does not pass for one without faults. */
class HouseRulesTest {

    @Test
    void aBrokenRuleFailsAndTheOthersHold() {
        JavaClasses broken = new ClassFileImporter().importClasses(BrokenManager.class);
        List<String> failing = HouseRules.all().entrySet().stream()
                .filter(rule -> rule.getValue().evaluate(broken).hasViolation())
                .map(rule -> rule.getKey())
                .toList();
        assertThat(failing).containsExactly("plainNames", "timeIsInjected");
    }

    @Test
    void eachRuleIsATestOfItsOwn() {
        List<String> names = suite("com.leadnest.kernel.id")
                .theHouseRulesHold()
                .map(DynamicTest::getDisplayName)
                .toList();
        assertThat(names).containsExactlyElementsOf(HouseRules.all().keySet()).hasSize(9);
    }

    @Test
    void aPackageWithoutClassesFails() {
        assertThatThrownBy(() -> suite("com.leadnest.nowhere").theHouseRulesHold())
                .isInstanceOf(AssertionError.class);
    }

    private static HouseRulesSuite suite(String module) {
        return new HouseRulesSuite() {
            @Override
            protected String module() {
                return module;
            }
        };
    }
}
