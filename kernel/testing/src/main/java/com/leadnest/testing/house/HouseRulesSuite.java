package com.leadnest.testing.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The house rules over one module, each a test that JUnit runs and counts. A service subclasses this:
 *
 * <pre>
 * class LeadHouseRulesTest extends HouseRulesSuite {
 *     &#64;Override
 *     protected String module() {
 *         return "com.leadnest.lead";
 *     }
 * }
 * </pre>
 *
 * <p>Jupiter itself runs them and not ArchUnit's own engine, whose tests surefire did not report.
 */
public abstract class HouseRulesSuite {

    /** The root package of the module. */
    protected abstract String module();

    /** Rules that only this module has, by a name that says what holds. */
    protected Map<String, ArchRule> own() {
        return Map.of();
    }

    @TestFactory
    Stream<DynamicTest> theHouseRulesHold() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages(module());
        // Rules over no class at all hold always.
        assertThat(classes).as("classes of " + module()).isNotEmpty();
        Map<String, ArchRule> rules = new LinkedHashMap<>(HouseRules.all());
        rules.putAll(own());
        return rules.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(classes)));
    }
}
