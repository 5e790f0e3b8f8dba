package com.leadnest.inbox.picture;

/** A picture as it was loaded. @param type by its content */
record Picture(String type, byte[] content) {}
