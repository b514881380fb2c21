/** How long a day is watched how closely, as the plan's trial and the course suggest; proposals of this handbook where no plan says it. */
import { CLOSE_WATCH_CYCLES, CLOSE_WATCH_DAYS } from './lines/thresholds.ts';

/** The days after an infusion of the step-up on which small things count. */
export const CLOSE_DAYS = CLOSE_WATCH_DAYS;
export const FIRST_WEEK_DAYS = 7;
/** In the trial nine of ten reactions had come by the end of cycle 2, which is six weeks when nothing moves (S1). */
export const EARLY_WATCH_DAYS = 42;
export const STEP_UP_CYCLES = CLOSE_WATCH_CYCLES;
/** After treatment was marked as ended. */
export const FOLLOW_UP_MONTHS = 6;
