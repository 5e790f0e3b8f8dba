package com.leadnest.lead.activity;

import com.leadnest.kernel.id.TypeId;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An activity on the wire. @param userId who logged it */
@Schema(name = "Activity")
public record ActivityView(
        String id,
        String kind,
        String outcome,
        Integer minutes,
        Instant startsAt,
        String note,
        String userId,
        Instant at) {

    static ActivityView of(Activity activity) {
        return new ActivityView(
                TypeId.ACTIVITY.text(activity.id()),
                activity.kind().wire(),
                activity.outcome(),
                activity.minutes(),
                activity.startsAt(),
                activity.note(),
                TypeId.USER.textOrNull(activity.user()),
                activity.at());
    }
}
