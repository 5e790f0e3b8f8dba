package com.leadnest.auth.signin;

import java.util.List;

/**
 * An attempt to sign in, as the three subjects it counts for. They are keyed hashes: a table of them does
 * not tell who tried to sign in from where.
 */
record Attempt(String accountAndAddress, String account, String address) {

    /** All subjects in the one order in which rows are locked. */
    List<String> subjects() {
        return List.of(accountAndAddress, account, address).stream().sorted().toList();
    }

    /** What a success clears. Not the address: its owner would reset it with an account of their own. */
    List<String> clearedBySuccess() {
        return List.of(accountAndAddress, account);
    }
}
