package com.leadnest.inbox.attachment;

import java.util.UUID;

/**
 * A file that is safe on disk and not yet anyone's.
 *
 * @param id it is kept under, and the attachment's id later
 * @param name as its sender called it, without a path
 * @param contentType as its content shows
 * @param size in bytes
 */
public record StoredFile(UUID id, String name, String contentType, long size) {}
