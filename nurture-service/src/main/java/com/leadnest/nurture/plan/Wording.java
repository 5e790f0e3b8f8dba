package com.leadnest.nurture.plan;

import com.leadnest.nurture.model.ActionStep;
import com.leadnest.nurture.person.Person;
import com.leadnest.nurture.settings.NurtureSettings;
import com.leadnest.nurture.text.BusinessFields;
import com.leadnest.nurture.text.LeadFields;
import com.leadnest.nurture.text.Rendered;
import com.leadnest.nurture.text.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;

/** The words of a step for one person, from what is known now and over it what was given at the enrolment. */
@Singleton
public class Wording {

    private final Texts texts;

    @Inject
    public Wording(Texts texts) {
        this.texts = texts;
    }

    /** @param variant of an A/B test, else null */
    public Rendered of(ActionStep step, String variant, Person person, Given given, NurtureSettings settings) {
        LeadFields lead = LeadFields.of(
                        person.name(), person.email(), person.phone(), person.company(), person.customFields())
                .with(given.lead());
        BusinessFields business = new BusinessFields(
                        settings.businessName(), settings.agentName(), settings.bookingLink())
                .with(given.business());
        return texts.render(step, variant, lead, business);
    }

    /** What an enrolment says of the person and of the business, by field. */
    public record Given(Map<String, Object> lead, Map<String, Object> business) {}
}
