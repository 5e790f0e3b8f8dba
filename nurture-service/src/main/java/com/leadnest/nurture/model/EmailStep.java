package com.leadnest.nurture.model;

/** Sends an e-mail. */
public record EmailStep(String key, String subject, String text, String html, Purpose purpose) implements ActionStep {

    @Override
    public String type() {
        return "email";
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public Content content(String variant) {
        return new Content(subject, text, html);
    }
}
