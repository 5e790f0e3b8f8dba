package com.leadnest.scoring.model;

import java.util.Locale;
import java.util.Set;

/** Sorts names and messages by how much they say. */
final class TextKinds {

    /** A megabyte of notes must not cost more than a page of them, and says no more to the model. */
    private static final int READ_AT_MOST = 2_000;

    private static final int DETAILED_WORDS = 30;
    private static final int SOME_WORDS = 5;

    private static final Set<String> TEST_NAMES = Set.of(
            "test",
            "tests",
            "testing",
            "test test",
            "test user",
            "test lead",
            "asdf",
            "asdfasdf",
            "asdf asdf",
            "qwerty",
            "foo",
            "foo bar",
            "foobar",
            "abc",
            "none",
            "na",
            "n/a",
            "unknown",
            "no name",
            "dummy");

    private TextKinds() {}

    static Level name(String name) {
        if (name == null || name.isBlank()) {
            return Level.NAME_NONE;
        }
        String start = name.strip();
        start = start.substring(0, Math.min(start.length(), READ_AT_MOST)).toLowerCase(Locale.ROOT);
        if (TEST_NAMES.contains(start) || isOneCharacter(start)) {
            return Level.NAME_TEST;
        }
        return words(start) >= 2 ? Level.NAME_FULL : Level.NAME_SINGLE;
    }

    static Level notes(String notes) {
        int words = words(notes);
        if (words == 0) {
            return Level.NOTES_NONE;
        }
        if (words < SOME_WORDS) {
            return Level.NOTES_SHORT;
        }
        return words < DETAILED_WORDS ? Level.NOTES_SOME : Level.NOTES_DETAILED;
    }

    /** "xxxx" and "......", but not an initial. */
    private static boolean isOneCharacter(String text) {
        return text.length() > 2 && text.chars().allMatch(c -> c == text.charAt(0));
    }

    /** Words in the first {@value #READ_AT_MOST} characters; 0 for null. */
    static int words(String text) {
        if (text == null) {
            return 0;
        }
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < Math.min(text.length(), READ_AT_MOST); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i));
            boolean blank = Character.isWhitespace(text.charAt(i));
            if (letter && !inside) {
                words++;
            }
            inside = letter || (inside && !blank);
        }
        return words;
    }
}
