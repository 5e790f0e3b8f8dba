package com.leadnest.standalone;

/**
 * One of our processes.
 *
 * @param name its folder in the source tree, too
 * @param offset from the port the user asked for
 * @param variable the environment variable by which the others find it
 * @param heap the JVM's -Xmx
 * @param optimising whether the JVM may spend processor time on its optimising compiler
 * @param yielding how far the others go first when the processors are busy: 0 not at all, 5 with three times its share,
 *     15 with thirty times; a priority as {@code nice} takes it
 */
record Service(String name, int offset, String variable, String heap, boolean optimising, int yielding) {

    static final int LOWEST_PRIORITY = 19;

    static Service named(String name) {
        return new Service(name, 0, "", "128m", false, 0);
    }

    Service at(int newOffset) {
        return new Service(name, newOffset, variable, heap, optimising, yielding);
    }

    Service reachedBy(String newVariable) {
        return new Service(name, offset, newVariable, heap, optimising, yielding);
    }

    Service heap(String newHeap) {
        return new Service(name, offset, variable, newHeap, optimising, yielding);
    }

    Service optimised() {
        return new Service(name, offset, variable, heap, true, yielding);
    }

    Service yielding(int newYielding) {
        return new Service(name, offset, variable, heap, optimising, newYielding);
    }

    /** Nobody waits for what it makes of events: it lets a backlog of imported leads be scored before it reads it. */
    boolean goesLast() {
        return yielding == LOWEST_PRIORITY;
    }

    boolean facesTheUser() {
        return offset == 0;
    }
}
