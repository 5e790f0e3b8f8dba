package com.leadnest.nurture.model;

/** Asks the business's own people to do something, such as to call. */
public record TaskStep(String key, String title, String text) implements ActionStep {

    @Override
    public String type() {
        return "task";
    }

    @Override
    public Channel channel() {
        return Channel.TASK;
    }

    @Override
    public Purpose purpose() {
        return Purpose.TRANSACTIONAL;
    }

    @Override
    public Content content(String variant) {
        return new Content(title, text, null);
    }
}
