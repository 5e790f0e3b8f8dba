package com.leadnest.nurture.model;

import java.util.List;
import java.util.Set;

/** Knows the language of texts; see {@code text.Texts}. */
public interface TextRules {

    /** Judges a text of a step without evaluating it for anybody. @param html whether it is HTML */
    Judgement judge(String text, boolean html);

    /**
     * What is found in a text.
     *
     * @param problems what keeps it from being rendered, e.g. an unknown name
     * @param fields names it uses, e.g. {@code first_name}, {@code field.budget}
     * @param sample as it reads for somebody of whom nothing is known; empty when there are problems
     */
    record Judgement(List<String> problems, Set<String> fields, String sample) {}
}
