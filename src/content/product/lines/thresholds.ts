/** Every threshold of the lines, once; neighbouring bands share the constant that divides them. */

export const LOW_CELSIUS = 35.0;
export const WARM_CELSIUS = 37.0;
export const FEVER_CELSIUS = 37.5;
export const VERY_HIGH_CELSIUS = 40.0;
/** Above the person's own usual temperature. */
export const RISEN_CELSIUS = 1.0;

export const FEVER_DAYS = 1;
export const LONG_FEVER_DAYS = 3;

export const OXYGEN_VERY_LOW_PERCENT = 91;
export const OXYGEN_LOW_PERCENT = 94;

export const SYSTOLIC_VERY_LOW_MMHG = 90;
export const SYSTOLIC_LOW_MMHG = 100;
export const SYSTOLIC_HIGH_MMHG = 180;
export const SYSTOLIC_VERY_HIGH_MMHG = 200;
export const SYSTOLIC_EXTREME_MMHG = 220;
/** Below the person's own usual upper pressure. */
export const SYSTOLIC_DROP_MMHG = 20;
export const SYSTOLIC_DEEP_DROP_MMHG = 40;
/** From here up a deep drop is not read as a sign of danger by itself. */
export const SYSTOLIC_DEEP_DROP_BELOW_MMHG = 140;

export const PULSE_VERY_SLOW_PER_MINUTE = 40;
export const PULSE_SLOW_PER_MINUTE = 50;
export const PULSE_FAST_PER_MINUTE = 111;
export const PULSE_VERY_FAST_PER_MINUTE = 131;

export const BREATHS_VERY_SLOW_PER_MINUTE = 8;
export const BREATHS_FAST_PER_MINUTE = 21;
export const BREATHS_VERY_FAST_PER_MINUTE = 25;

/** The infusion's own day is day 0. */
export const CLOSE_WATCH_DAYS = 3;
export const CLOSE_WATCH_CYCLES = 2;
/** Through this day 37.0 counts as call-now in close watch even when it comes alone. */
export const WARM_ALONE_DAYS = 1;
