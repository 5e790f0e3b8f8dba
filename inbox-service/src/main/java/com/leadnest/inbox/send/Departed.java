package com.leadnest.inbox.send;

import com.leadnest.inbox.channel.Outgoing;
import com.leadnest.inbox.conversation.Fence;

/**
 * A message that is recorded as being sent: from here on it goes to the provider once, or nobody knows.
 *
 * @param outgoing what the provider gets
 * @param fence under which its outcome is written back
 */
record Departed(Outgoing outgoing, Fence fence) {}
