package com.leadnest.kernel.boot;

import java.util.Optional;

/** A setting that must not be unsafe in production. Beans of this type are asked when a process starts. */
public interface SafetyRule {

    /** What is wrong and how to mend it, naming the variable and never its value; empty when all is well. */
    Optional<String> violation();
}
