package com.leadnest.nurture.model;

/** Goes on at a later step. @param target its key, or {@link Definition#END} */
public record GotoStep(String key, String target) implements Step {

    @Override
    public String type() {
        return "goto";
    }
}
