package com.leadnest.nurture.model;

/** Sends a text message. */
public record SmsStep(String key, String text, Purpose purpose) implements ActionStep {

    @Override
    public String type() {
        return "sms";
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public Content content(String variant) {
        return new Content(null, text, null);
    }
}
