package com.leadnest.nurture.simulate;

import com.leadnest.nurture.model.ActionStep;
import com.leadnest.nurture.text.Rendered;
import java.util.List;

/** Messages and tasks as they would be written; each variant of an A/B test by itself. */
public record PreviewView(List<Step> steps) {

    /** @param missing fields without a value, for which the built-in fallback was written */
    public record Step(
            int step,
            String key,
            String type,
            String channel,
            String variant,
            String subject,
            String text,
            String html,
            int segments,
            List<String> missing) {

        static Step of(int position, ActionStep step, String variant, Rendered words) {
            return new Step(
                    position,
                    step.key(),
                    step.type(),
                    step.channel().wire(),
                    variant,
                    words.subject(),
                    words.text(),
                    words.html(),
                    words.segments(),
                    words.missing());
        }
    }
}
