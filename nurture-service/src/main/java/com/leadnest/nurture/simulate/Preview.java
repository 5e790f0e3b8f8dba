package com.leadnest.nurture.simulate;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.nurture.model.AbStep;
import com.leadnest.nurture.model.ActionStep;
import com.leadnest.nurture.model.Definition;
import com.leadnest.nurture.model.Variant;
import com.leadnest.nurture.person.Arrivals;
import com.leadnest.nurture.person.People;
import com.leadnest.nurture.sequence.DefinitionReading;
import com.leadnest.nurture.sequence.SequenceVersion;
import com.leadnest.nurture.sequence.Sequences;
import com.leadnest.nurture.settings.Settings;
import com.leadnest.nurture.text.BusinessFields;
import com.leadnest.nurture.text.LeadFields;
import com.leadnest.nurture.text.Texts;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Renders the steps of a sequence for one person, all of them, whichever way the person would take. */
@Singleton
class Preview {

    private final Tenancy tenancy;
    private final Sequences sequences;
    private final DefinitionReading reading;
    private final People people;
    private final Settings settings;
    private final Texts texts;

    @Inject
    Preview(
            Tenancy tenancy,
            Sequences sequences,
            DefinitionReading reading,
            People people,
            Settings settings,
            Texts texts) {
        this.tenancy = tenancy;
        this.sequences = sequences;
        this.reading = reading;
        this.people = people;
        this.settings = settings;
        this.texts = texts;
    }

    /** Fails with 404 for a sequence or lead that is not there, 400 for steps that cannot be used. */
    Uni<PreviewView> of(UUID business, PreviewRequest request) {
        request.requireOneSource();
        return definition(business, request).chain(definition -> lead(business, request)
                .chain(lead -> settings.of(business).map(own -> {
                    BusinessFields fields = new BusinessFields(own.businessName(), own.agentName(), own.bookingLink())
                            .with(request.businessData());
                    return rendered(definition, lead.with(request.leadData()), fields);
                })));
    }

    private Uni<Definition> definition(UUID business, PreviewRequest request) {
        return request.definition() != null
                ? Uni.createFrom().item(() -> reading.sound(request.definition()))
                : tenancy.inBusiness(business, tx -> sequences.look(tx, business, request.id()))
                        .map(SequenceVersion::definition);
    }

    private Uni<LeadFields> lead(UUID business, PreviewRequest request) {
        if (request.leadId() == null) {
            return Uni.createFrom().item(LeadFields.NONE);
        }
        UUID lead = TypeId.LEAD.find(request.leadId()).orElseThrow(Arrivals::notFound);
        return people.find(business, lead)
                .map(found -> found.orElseThrow(Arrivals::notFound))
                .map(person -> LeadFields.of(
                        person.name(), person.email(), person.phone(), person.company(), person.customFields()));
    }

    private PreviewView rendered(Definition definition, LeadFields lead, BusinessFields business) {
        List<PreviewView.Step> steps = new ArrayList<>();
        for (int position = 1; position <= definition.size(); position++) {
            if (definition.at(position) instanceof ActionStep step) {
                for (String variant : variants(step)) {
                    steps.add(
                            PreviewView.Step.of(position, step, variant, texts.render(step, variant, lead, business)));
                }
            }
        }
        return new PreviewView(steps);
    }

    private static List<String> variants(ActionStep step) {
        if (step instanceof AbStep test) {
            return test.variants().stream().map(Variant::key).toList();
        }
        List<String> none = new ArrayList<>();
        none.add(null);
        return none;
    }
}
