package com.leadnest.nurture.model;

/**
 * Words of a message or task, not rendered yet.
 *
 * @param subject of an e-mail, title of a task, or null
 * @param text plain text; null only for a task that its title says all about
 * @param html of an e-mail, or null: then it is made from the text
 */
public record Content(String subject, String text, String html) {}
