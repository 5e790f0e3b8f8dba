package com.leadnest.scoring.model;

/**
 * A contribution as it is shown.
 *
 * @param contribution what it is made from, exact
 * @param points effect on the score; 50 plus the points of all factors is the score
 */
public record Factor(Contribution contribution, int points) {

    public String name() {
        return contribution.level().field().key();
    }

    public String label() {
        return contribution.level().label();
    }

    public double logit() {
        return contribution.logit();
    }
}
