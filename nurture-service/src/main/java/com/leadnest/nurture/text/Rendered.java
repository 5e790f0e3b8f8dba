package com.leadnest.nurture.text;

import java.util.List;

/**
 * A message as it is sent.
 *
 * @param subject of an e-mail, title of a task, or null
 * @param text plain text; empty for a task that its title says all about
 * @param html of an e-mail, else null
 * @param missing names that had no value and no fallback in the text, sorted; their built-in fallback was written
 * @param segments parts of a text message; 1 for anything else
 */
public record Rendered(String subject, String text, String html, List<String> missing, int segments) {}
