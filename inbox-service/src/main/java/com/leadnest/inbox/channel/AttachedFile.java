package com.leadnest.inbox.channel;

import jakarta.activation.FileDataSource;

/** A file as a part of a mail, with the type its content has and not the one its name suggests. */
final class AttachedFile extends FileDataSource {

    private final String contentType;

    AttachedFile(Mail.Attachment attachment) {
        super(attachment.file().toFile());
        this.contentType = attachment.contentType();
    }

    @Override
    public String getContentType() {
        return contentType;
    }
}
