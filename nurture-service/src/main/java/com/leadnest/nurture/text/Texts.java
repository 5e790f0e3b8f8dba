package com.leadnest.nurture.text;

import com.leadnest.nurture.model.ActionStep;
import com.leadnest.nurture.model.Channel;
import com.leadnest.nurture.model.Content;
import com.leadnest.nurture.model.SmsLength;
import com.leadnest.nurture.model.TextRules;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of sequences: checked when they are written, rendered when they are sent. */
@Singleton
public class Texts implements TextRules {

    /** Sections are nested by recursion; no letter needs as many as would hurt. */
    private static final int MOST_SECTIONS = 50;

    private static final Pattern BREAK = Pattern.compile("\\s*[\\r\\n]+\\s*");

    private static final BusinessFields NOBODY = new BusinessFields(null, null, null);

    private final ParsedTexts parsed = new ParsedTexts(ClosedEngine.build());

    /**
     * The message of a step for one person.
     *
     * @param variant of an A/B test, else null
     * @return never fails for texts without problems; values are data, whatever they look like
     */
    public Rendered render(ActionStep step, String variant, LeadFields lead, BusinessFields business) {
        Content content = step.content(variant);
        Values values = new Values(lead, business);
        String subject = content.subject() == null ? null : oneLine(write(content.subject(), false, values));
        String text = content.text() == null
                ? ""
                : write(content.text(), false, values).strip();
        String html = step.channel() == Channel.EMAIL ? html(content, text, values) : null;
        int segments = step.channel() == Channel.SMS ? SmsLength.of(text).segments() : 1;
        return new Rendered(subject, text, html, List.copyOf(values.missing()), segments);
    }

    @Override
    public Judgement judge(String text, boolean html) {
        if (text.split("\\{#", -1).length > MOST_SECTIONS) {
            return problem("must not have more than " + MOST_SECTIONS + " conditions");
        }
        try {
            TextGrammar grammar = TextGrammar.of(parsed.of(text, html));
            if (!grammar.problems().isEmpty()) {
                return new Judgement(List.copyOf(grammar.problems()), grammar.fields(), "");
            }
            String sample = write(text, html, new Values(LeadFields.NONE, NOBODY));
            return new Judgement(List.of(), grammar.fields(), sample);
        } catch (TemplateException broken) {
            return problem(message(broken));
        }
    }

    private String html(Content content, String text, Values values) {
        return content.html() == null ? PlainHtml.of(text) : write(content.html(), true, values);
    }

    private String write(String text, boolean html, Values values) {
        Template template = parsed.of(text, html);
        return template.instance().data(values).render();
    }

    /** A line break in a subject would begin another header of the mail. */
    private static String oneLine(String text) {
        return BREAK.matcher(text).replaceAll(" ").strip();
    }

    private static Judgement problem(String message) {
        return new Judgement(List.of(message), Set.of(), "");
    }

    private static String message(TemplateException broken) {
        String line = broken.getOrigin() == null
                ? ""
                : " in line " + broken.getOrigin().getLine();
        return "is not understood" + line + ": of what stands in braces only fields and {#if …}…{#else}…{/if} exist;"
                + " write \\{ for a brace";
    }
}
