package com.leadnest.standalone;

/** Something the user can mend; its message is all they need to see. */
final class UserMistake extends RuntimeException {

    UserMistake(String message) {
        super(message);
    }
}
