package com.leadnest.kernel.outbox;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Sends pages of packets on a thread of its own, in order, so that the database reads the next page while the one
 * before is expanded and sent: the two halves of a long round take turns on one thread otherwise.
 */
final class SendAhead implements AutoCloseable {

    /** Pages that wait: with the one at work, what bounds the memory of a round. */
    private static final int PAGES = 2;

    private final Consumer<byte[]> send;
    private final BlockingQueue<List<byte[]>> pages = new ArrayBlockingQueue<>(PAGES);
    private final AtomicInteger open = new AtomicInteger();
    private volatile RuntimeException failure;
    private volatile Thread waiting;
    private Thread thread;

    /** @param send called on the thread of this object, once for each packet */
    SendAhead(Consumer<byte[]> send) {
        this.send = send;
    }

    /** Takes a page over; waits while two are there. Fails with what a page before it failed with. */
    void page(List<byte[]> packets) throws InterruptedException {
        failOnFailure();
        if (thread == null) {
            thread = new Thread(this::run, "outbox-send-ahead");
            thread.setDaemon(true);
            thread.start();
        }
        open.incrementAndGet();
        pages.put(packets);
    }

    /** Whether everything taken over has been given to the sink. Fails with what failed on the way. */
    boolean isIdle() {
        boolean idle = open.get() == 0;
        // What follows a page that failed must not arrive before it.
        failOnFailure();
        return idle;
    }

    /** Returns when everything taken over has been given to the sink. */
    void await() throws InterruptedException {
        waiting = Thread.currentThread();
        while (open.get() > 0) {
            LockSupport.park(this);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        waiting = null;
        failOnFailure();
    }

    @Override
    public void close() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void run() {
        try {
            while (true) {
                List<byte[]> page = pages.take();
                if (failure == null) {
                    sendAll(page);
                }
                if (open.decrementAndGet() == 0) {
                    LockSupport.unpark(waiting);
                }
            }
        } catch (InterruptedException closed) {
            // The round is given up, and with it what waits here.
            Thread.currentThread().interrupt();
        }
    }

    private void sendAll(List<byte[]> page) {
        try {
            page.forEach(send);
        } catch (RuntimeException e) {
            failure = e;
        } catch (Error e) {
            // The thread lives on: whoever waits for the page would wait for ever.
            failure = new IllegalStateException("Events could not be sent", e);
        }
    }

    private void failOnFailure() {
        if (failure != null) {
            throw failure;
        }
    }
}
