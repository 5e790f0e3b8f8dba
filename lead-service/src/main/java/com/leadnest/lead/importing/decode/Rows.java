package com.leadnest.lead.importing.decode;

import java.io.Closeable;
import java.util.Iterator;

/** Rows of a file, in its order. Blocks; used by one thread at a time. */
public interface Rows extends Iterator<RawRow>, Closeable {}
