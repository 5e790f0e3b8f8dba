package com.leadnest.nurture.sequence;

import com.leadnest.kernel.identity.Caller;
import com.leadnest.nurture.template.Templates;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The sequences that come with LeadNest. */
@Path("/api/nurture/templates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sequences")
public class TemplateResource {

    private final Caller caller;
    private final Templates templates;
    private final SequenceList sequences;

    @Inject
    TemplateResource(Caller caller, Templates templates, SequenceList sequences) {
        this.caller = caller;
        this.templates = templates;
        this.sequences = sequences;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listTemplates", summary = "All built-in sequences, with those you use")
    public Uni<TemplateList> list() {
        return sequences
                .adopted(caller.business())
                .map(adopted -> new TemplateList(templates.all().stream()
                        .map(each -> TemplateView.of(each, adopted.get(each.id())))
                        .toList()));
    }
}
