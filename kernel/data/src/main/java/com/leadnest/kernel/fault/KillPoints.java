package com.leadnest.kernel.fault;

import io.quarkus.runtime.LaunchMode;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets a test stop a process at a {@link KillPoint}. Costs one volatile read in production, where it can
 * not be armed: a packaged service honours {@code leadnest.kill-point} in the profile {@code chaos} only.
 */
@Singleton
public class KillPoints {

    private static final int KILLED = 137;

    private volatile Map<KillPoint, Runnable> armed = Map.of();

    public KillPoints(
            @ConfigProperty(name = "leadnest.kill-point") Optional<KillPoint> point,
            @ConfigProperty(name = "quarkus.profile") Optional<String> profile) {
        if (profile.filter("chaos"::equals).isPresent()) {
            point.ifPresent(at -> armed = Map.of(at, () -> Runtime.getRuntime().halt(KILLED)));
        }
    }

    /** Called by the code under test when it gets there. */
    public void reach(KillPoint point) {
        Runnable action = armed.get(point);
        if (action != null) {
            action.run();
        }
    }

    /**
     * What happens at a point from now on, e.g. throwing; null disarms it.
     *
     * @throws IllegalStateException outside of tests
     */
    public synchronized void arm(KillPoint point, Runnable action) {
        if (LaunchMode.current() != LaunchMode.TEST) {
            throw new IllegalStateException("Kill points are for tests");
        }
        Map<KillPoint, Runnable> next = new EnumMap<>(KillPoint.class);
        next.putAll(armed);
        if (action == null) {
            next.remove(point);
        } else {
            next.put(point, action);
        }
        armed = next;
    }
}
