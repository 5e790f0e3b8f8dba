package com.leadnest.scoring.tuning;

import com.leadnest.scoring.model.BaseRateGuess;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What an owner tells the model.
 *
 * @param baseRateGuess share of leads that are won, 0.001 to 0.9
 * @param timeZone IANA name, for leads that come in from now on; null leaves it as it is
 */
public record ModelChangeRequest(
        @NotNull @DecimalMin(BaseRateGuess.LOWEST + "") @DecimalMax(BaseRateGuess.HIGHEST + "") Double baseRateGuess,
        @Size(max = 64) String timeZone) {}
