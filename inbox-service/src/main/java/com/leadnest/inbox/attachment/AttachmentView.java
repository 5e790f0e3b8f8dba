package com.leadnest.inbox.attachment;

import com.leadnest.kernel.id.TypeId;

/** A file as it is shown. @param contentType as its content shows @param size in bytes */
public record AttachmentView(String id, String name, String contentType, long size) {

    static AttachmentView of(StoredFile file) {
        return new AttachmentView(TypeId.ATTACHMENT.text(file.id()), file.name(), file.contentType(), file.size());
    }
}
