package com.leadnest.lead.importing.decode;

/** The file as a whole cannot be imported. The code is stable and goes to the caller, the message says what to do. */
public final class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final boolean wrongType;

    private FileRefused(String code, String message, boolean wrongType) {
        super(message);
        this.code = code;
        this.wrongType = wrongType;
    }

    /** The content is of a kind that is no table of text at all. */
    public static FileRefused wrongType(String message) {
        return new FileRefused("unsupported_media_type", message, true);
    }

    /** A table, but nothing can be imported from it. */
    public static FileRefused unusable(String code, String message) {
        return new FileRefused(code, message, false);
    }

    /** Stable snake_case code. */
    public String code() {
        return code;
    }

    /** True when another kind of file was sent: 415 rather than 422. */
    public boolean isWrongType() {
        return wrongType;
    }
}
