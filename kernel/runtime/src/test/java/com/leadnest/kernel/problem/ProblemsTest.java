package com.leadnest.kernel.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.NotAllowedException;
import java.net.ConnectException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private final Problems problems = new Problems(List.of(new HttpProblems(), new OutageProblems()));

    record Line(@NotBlank(message = "is required") String businessName) {}

    record Order(List<@Valid Line> orderLines, int amount) {}

    @Test
    void findsTheProblemBehindItsWrappers() {
        Problem problem = problems.of(new RuntimeException(new IllegalStateException(new NotFoundProblem("lead"))));
        assertThat(problem.status()).isEqualTo(404);
        assertThat(problem.getMessage()).isEqualTo("There is no such lead.");
    }

    @Test
    void tellsNothingOfAnUnknownFailure() {
        Problem problem = problems.of(new IllegalStateException("secret table name"));
        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.code()).isEqualTo("internal_error");
        assertThat(problem.getMessage()).doesNotContain("secret");
    }

    @Test
    void survivesACauseThatIsItsOwn() {
        Exception outer = new Exception();
        Exception inner = new Exception(outer);
        outer.initCause(inner);
        assertThat(problems.of(outer).status()).isEqualTo(500);
    }

    @Test
    void translatesWhatTheFrameworkThrows() {
        assertThat(problems.of(new NotAllowedException("GET")).code()).isEqualTo("method_not_allowed");
        Problem away = problems.of(new RuntimeException(new ConnectException("refused")));
        assertThat(away.status()).isEqualTo(503);
        assertThat(away.headers()).containsEntry("Retry-After", "5");
    }

    @Test
    void namesFieldsAsTheWireDoes() {
        Set<jakarta.validation.ConstraintViolation<Order>> violations = Validation.buildDefaultValidatorFactory()
                .getValidator()
                .validate(new Order(List.of(new Line("ok"), new Line(" ")), 1));
        Problem problem = problems.of(new ConstraintViolationException(violations));
        assertThat(problem.details()).isEqualTo(Map.of("order_lines.1.business_name", List.of("is required")));
    }

    @Test
    void tellsBrokenJsonFromAWrongType() {
        assertThat(problems.of(failure("{\"amount\":")).code()).isEqualTo("malformed_request");
        Problem wrongType = problems.of(failure("{\"amount\":\"many\"}"));
        assertThat(wrongType.code()).isEqualTo("validation_failed");
        assertThat(wrongType.details()).isEqualTo(Map.of("amount", List.of("Must be a number")));
    }

    private static Exception failure(String json) {
        try {
            new ObjectMapper().readValue(json, Order.class);
            throw new AssertionError("was read");
        } catch (JsonProcessingException expected) {
            return expected;
        }
    }

    @Test
    void rendersTheOneEnvelope() {
        String json = Envelope.of(
                        ValidationProblem.of("email", "Invalid email format"),
                        "req_abc",
                        Instant.parse("2025-08-17T10:00:00.987Z"))
                .json();
        assertThat(json)
                .isEqualTo("{\"error\":\"validation_failed\",\"message\":\"Invalid input data\","
                        + "\"details\":{\"email\":[\"Invalid email format\"]},"
                        + "\"timestamp\":\"2025-08-17T10:00:00Z\",\"request_id\":\"req_abc\"}");
    }
}
