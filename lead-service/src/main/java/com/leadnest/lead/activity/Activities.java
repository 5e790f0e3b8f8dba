package com.leadnest.lead.activity;

import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.lead.record.Author;
import com.leadnest.lead.record.LeadTouches;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Calls, bookings and notes: each is logged in one transaction with what it does to its lead. */
@Singleton
public class Activities {

    private final Tenancy tenancy;
    private final LeadTouches touches;
    private final ActivityRows rows;
    private final Clock clock;

    @Inject
    public Activities(Tenancy tenancy, LeadTouches touches, ActivityRows rows, Clock clock) {
        this.tenancy = tenancy;
        this.touches = touches;
        this.rows = rows;
        this.clock = clock;
    }

    /** Logs an activity. Fails with a 400 problem that names each wrong field, or with 404. */
    Uni<Activity> log(Author author, UUID lead, ActivityRequest request) {
        // Microseconds: what PostgreSQL keeps, so that this answer and the list agree.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Activity activity = ActivityReading.read(request, author.user(), now);
        LeadTouches.Touch touch = new LeadTouches.Touch(activity.told(), activity.isNewBooking(), now);
        return tenancy.inBusiness(author.business(), tx -> touches.logged(tx, author, lead, touch)
                .chain(() -> rows.insert(tx, author.business(), lead, activity))
                .replaceWith(activity));
    }

    /** One page of a lead's activities, newest first. Fails with a 404 problem. */
    Uni<ActivityList> page(UUID business, UUID lead, int page, int perPage) {
        return rows.count(business, lead).chain(total -> rows.page(business, lead, page, perPage)
                .map(activities -> ActivityList.of(activities, total, page, perPage)));
    }
}
