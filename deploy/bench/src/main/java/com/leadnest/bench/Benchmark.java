package com.leadnest.bench;

/** One named measurement. It states its goals to the report; a goal that is missed fails the whole command. */
public interface Benchmark {

    void run(Report report) throws Exception;
}
