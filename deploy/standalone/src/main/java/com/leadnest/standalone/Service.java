package com.leadnest.standalone;

/**
 * One of our processes.
 *
 * @param name its folder in the source tree, too
 * @param offset from the port the user asked for
 * @param variable the environment variable by which the others find it
 * @param heap the JVM's -Xmx
 * @param optimising whether the JVM may spend processor time on its optimising compiler
 * @param turn who goes before it when the processors are busy
 */
record Service(String name, int offset, String variable, String heap, boolean optimising, Turn turn) {

    static Service named(String name) {
        return new Service(name, 0, "", "128m", false, Turn.FIRST);
    }

    Service at(int newOffset) {
        return new Service(name, newOffset, variable, heap, optimising, turn);
    }

    Service reachedBy(String newVariable) {
        return new Service(name, offset, newVariable, heap, optimising, turn);
    }

    Service heap(String newHeap) {
        return new Service(name, offset, variable, newHeap, optimising, turn);
    }

    Service optimised() {
        return new Service(name, offset, variable, heap, true, turn);
    }

    Service turn(Turn newTurn) {
        return new Service(name, offset, variable, heap, optimising, newTurn);
    }

    boolean facesTheUser() {
        return offset == 0;
    }
}
