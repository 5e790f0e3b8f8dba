package com.leadnest.nurture.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WalkTest {

    private static final Instant START = Instant.parse("2026-06-01T12:00:00Z");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final EmailStep HELLO = new EmailStep("hello", "Hi", "Hi", null, Purpose.MARKETING);
    private static final SmsStep TEXT = new SmsStep("text", "Hi", Purpose.MARKETING);
    private static final TaskStep CALL = new TaskStep("call", "Call", null);

    private static Progress someone(Facts facts) {
        return new Progress(new UUID(1, 2), NEW_YORK, facts, Map.of());
    }

    private static Definition of(Step... steps) {
        return new Definition(List.of(steps), null, StopOn.ALL);
    }

    private static Next next(Definition definition, int after, Facts facts) {
        return Walk.next(definition, after, START, someone(facts));
    }

    private static Facts clicked(String step) {
        return new Facts(Set.of(), Set.of(step), Set.of(), null, null, null, Map.of());
    }

    private static BranchStep branch(String then, String otherwise) {
        return new BranchStep("asks", new Condition(Condition.Kind.CLICKED, "hello", null, null), then, otherwise);
    }

    @Test
    void beginsWithTheFirstMessageAtOnce() {
        assertThat(next(of(HELLO, TEXT), 0, Facts.NONE)).isEqualTo(new Next.At(1, HELLO, null, START));
    }

    @Test
    void addsWaitsUp() {
        Definition definition = of(HELLO, new WaitStep("w1", 90), new WaitStep("w2", 1440), TEXT);
        assertThat(next(definition, 1, Facts.NONE))
                .isEqualTo(new Next.At(4, TEXT, null, START.plus(Duration.ofMinutes(1530))));
    }

    @Test
    void isDoneAfterTheLastMessageAndItsWaits() {
        assertThat(next(of(HELLO, new WaitStep("w", 5)), 1, Facts.NONE)).isEqualTo(new Next.Done());
    }

    @Test
    void decidesABranchAtOnceWhenNothingLiesBetween() {
        Definition definition = of(HELLO, branch("call", "text"), TEXT, CALL);
        assertThat(next(definition, 1, clicked("hello"))).isEqualTo(new Next.At(4, CALL, null, START));
        assertThat(next(definition, 1, Facts.NONE)).isEqualTo(new Next.At(3, TEXT, null, START));
    }

    @Test
    void leavesABranchBehindAWaitToBeDecidedThen() {
        Definition definition = of(HELLO, new WaitStep("w", 60), branch("call", "end"), TEXT, CALL);
        Next next = next(definition, 1, clicked("hello"));
        Instant later = START.plus(Duration.ofHours(1));
        assertThat(next).isEqualTo(new Next.Decide(3, (BranchStep) definition.at(3), later));
        assertThat(Walk.next(definition, 2, later, someone(Facts.NONE))).isEqualTo(new Next.Done());
        assertThat(Walk.next(definition, 2, later, someone(clicked("hello"))))
                .isEqualTo(new Next.At(5, CALL, null, later));
    }

    @Test
    void jumpsForward() {
        assertThat(next(of(new GotoStep("g", "call"), TEXT, CALL), 0, Facts.NONE))
                .isEqualTo(new Next.At(3, CALL, null, START));
        assertThat(next(of(new GotoStep("g", "end"), TEXT), 0, Facts.NONE)).isEqualTo(new Next.Done());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "g", "nowhere"})
    void refusesToGoRoundInCircles(String target) {
        Definition definition = of(HELLO, new GotoStep("g", target));
        assertThatThrownBy(() -> next(definition, 1, Facts.NONE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void schedulesTheOtherwisePathWithDates() {
        Definition definition =
                of(HELLO, new WaitStep("w", 60), branch("call", "text"), CALL, TEXT, new WaitStep("v", 60), HELLO);
        List<Next.At> steps = Walk.schedule(definition, 0, START, someone(Facts.NONE));
        assertThat(steps).extracting(Next.At::position).containsExactly(1, 5, 7);
        assertThat(steps)
                .extracting(Next.At::due)
                .containsExactly(START, START.plus(Duration.ofHours(1)), START.plus(Duration.ofHours(2)));
    }

    @Test
    void countsADayInMinutesOverALeapDay() {
        Instant day = Instant.parse("2028-02-28T10:00:00Z");
        Next next = Walk.next(of(new WaitStep("w", 1440), TEXT), 0, day, someone(Facts.NONE));
        assertThat(((Next.At) next).due()).isEqualTo("2028-02-29T10:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        // New York, clocks forward on 8 March 2026 at 2:00, back on 1 November at 2:00
        "America/New_York, 2026-03-08T05:00:00Z, 02:30, 05:00, 2026-03-08T07:00:00Z",
        "America/New_York, 2026-03-08T05:00:00Z, 02:15, 02:45, 2026-03-09T06:15:00Z",
        "America/New_York, 2026-11-01T04:00:00Z, 01:00, 01:30, 2026-11-01T05:00:00Z",
        "America/New_York, 2026-11-01T05:45:00Z, 01:00, 01:30, 2026-11-01T06:00:00Z",
        "America/New_York, 2026-11-01T06:30:00Z, 01:00, 01:30, 2026-11-02T06:00:00Z",
        // Lord Howe moves by half an hour: forward on 4 October 2026 at 2:00
        "Australia/Lord_Howe, 2026-10-03T14:00:00Z, 02:10, 02:40, 2026-10-03T15:30:00Z",
        "Australia/Lord_Howe, 2026-10-03T14:00:00Z, 02:00, 02:20, 2026-10-04T15:00:00Z",
        // Berlin, back on 25 October 2026 at 3:00
        "Europe/Berlin, 2026-10-25T00:45:00Z, 02:00, 02:30, 2026-10-25T01:00:00Z",
        "Europe/Berlin, 2026-10-25T02:00:00Z, 09:00, 17:00, 2026-10-25T08:00:00Z",
    })
    void findsTheFirstMomentInsideAWindowWhenClocksAreMoved(
            String zone, Instant from, LocalTime opens, LocalTime closes, Instant expected) {
        WaitUntilStep window = new WaitUntilStep("u", Set.of(), opens, closes);
        assertThat(LocalWindow.first(window, from, ZoneId.of(zone))).isEqualTo(expected);
    }

    @Test
    void staysWhereItIsInsideTheWindowAndLeavesItAtItsEnd() {
        WaitUntilStep window = new WaitUntilStep("u", Set.of(DayOfWeek.MONDAY), LocalTime.of(8, 0), LocalTime.of(9, 0));
        Instant monday = ZonedDateTime.of(2026, 6, 1, 8, 59, 59, 0, NEW_YORK).toInstant();
        assertThat(LocalWindow.first(window, monday, NEW_YORK)).isEqualTo(monday);
        assertThat(LocalWindow.first(window, monday.plusSeconds(1), NEW_YORK))
                .isEqualTo(ZonedDateTime.of(2026, 6, 8, 8, 0, 0, 0, NEW_YORK).toInstant());
    }

    @Test
    void isNeverEarlyAlwaysInsideAndAlwaysEnds() {
        Random random = new Random(20261124);
        List<ZoneId> zones = List.of(
                NEW_YORK, ZoneId.of("Australia/Lord_Howe"), ZoneId.of("Europe/Berlin"), ZoneId.of("Africa/Cairo"));
        for (int run = 0; run < 5_000; run++) {
            Definition definition = anyDefinition(random);
            Instant from = START.plusSeconds(random.nextInt(3 * 365 * 86_400));
            ZoneId zone = zones.get(random.nextInt(zones.size()));
            Progress progress = new Progress(new UUID(run, random.nextLong()), zone, Facts.NONE, Map.of());
            Instant before = from;
            int position = 0;
            for (Next.At at : Walk.schedule(definition, 0, from, progress)) {
                assertThat(at.due()).as("run %d", run).isAfterOrEqualTo(before);
                assertThat(at.position()).as("run %d", run).isGreaterThan(position);
                if (at.position() > 1
                        && definition.at(at.position() - 1) instanceof WaitUntilStep window
                        && !isTarget(definition, at.step().key())) {
                    ZonedDateTime local = at.due().atZone(zone);
                    assertThat(window.allows(local.getDayOfWeek(), local.toLocalTime()))
                            .as("run %d: %s in %s", run, local, window)
                            .isTrue();
                }
                before = at.due();
                position = at.position();
            }
        }
    }

    private static boolean isTarget(Definition definition, String key) {
        return definition.steps().stream()
                .anyMatch(step -> step instanceof GotoStep jump && jump.target().equals(key)
                        || step instanceof BranchStep branch
                                && branch.otherwise().equals(key));
    }

    private static Definition anyDefinition(Random random) {
        int size = 1 + random.nextInt(20);
        Step[] steps = new Step[size];
        for (int i = 0; i < size; i++) {
            String key = "s" + i;
            int later = i + 1 + random.nextInt(size - i);
            String target = later == size ? Definition.END : "s" + later;
            steps[i] = switch (random.nextInt(5)) {
                case 0 -> new WaitStep(key, 1 + random.nextInt(20_000));
                case 1 -> anyWindow(key, random);
                case 2 -> new GotoStep(key, target);
                case 3 ->
                    new BranchStep(
                            key, new Condition(Condition.Kind.STATUS_IS, null, null, "won"), Definition.END, target);
                default -> new SmsStep(key, "Hi", Purpose.MARKETING);
            };
        }
        return of(steps);
    }

    private static WaitUntilStep anyWindow(String key, Random random) {
        int from = random.nextInt(1439);
        int to = from + 1 + random.nextInt(1440 - from - 1);
        Set<DayOfWeek> days = random.nextBoolean() ? Set.of() : Set.of(DayOfWeek.of(1 + random.nextInt(7)));
        return new WaitUntilStep(key, days, LocalTime.ofSecondOfDay(from * 60L), LocalTime.ofSecondOfDay(to * 60L));
    }
}
