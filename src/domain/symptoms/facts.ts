/** A report and its moment in treatment, as the rows of the lines ask about them. */
import { SIGNS } from '../../content/product/signs.ts';
import { closeWatch, daysSinceInfusion } from './close-watch.ts';
import type { Fact, Quantity } from './condition.ts';
import { levelsInForce } from './levels-in-force.ts';
import type { Report, TreatmentContext } from './report.ts';
import type { SignId, SignLevel } from './sign-id.ts';

export type Facts = {
  /** NaN stands for "not known": every comparison with it fails. */
  quantities: Readonly<Record<Quantity, number>>;
  facts: ReadonlySet<Fact>;
  levels: ReadonlyMap<SignId, SignLevel>;
  unchanged: ReadonlySet<SignId>;
};

const finite = (value: number | undefined): number =>
  value !== undefined && Number.isFinite(value) ? value : Number.NaN;

function quantitiesOf(report: Report, context: TreatmentContext): Facts['quantities'] {
  const temperature = finite(report.temperatureCelsius);
  const systolic = finite(report.systolicMmHg);
  return {
    'temperature-celsius': temperature,
    // To the tenth that a thermometer shows: a difference of binary fractions is never quite a tenth.
    'temperature-rise-celsius': Math.round((temperature - finite(report.usualTemperatureCelsius)) * 10) / 10,
    'fever-days': finite(report.feverDays),
    'oxygen-percent': finite(report.oxygenPercent),
    'systolic-mmhg': systolic,
    'systolic-drop-mmhg': finite(report.usualSystolicMmHg) - systolic,
    'pulse-per-minute': finite(report.pulsePerMinute),
    'breaths-per-minute': finite(report.breathsPerMinute),
    'days-since-infusion': daysSinceInfusion(context),
  };
}

/** Only a physical sign at a level that says contact-today can count as unchanged. */
function unchangedSigns(report: Report, levels: Facts['levels']): Facts['unchanged'] {
  const counts = (sign: SignId): boolean => {
    const level = levels.get(sign);
    if (level === undefined) return false;
    const row = SIGNS[sign];
    return row.physical === true && row.levels[level]?.urgency === 'contact-today';
  };
  return new Set(report.unchanged?.filter(counts));
}

export function factsOf(report: Report, context: TreatmentContext): Facts {
  const levels = levelsInForce(report);
  const unchanged = unchangedSigns(report, levels);
  const quantities = quantitiesOf(report, context);
  const said: Partial<Record<Fact, boolean | undefined>> = {
    'feels-hot-unmeasured': report.feelsHotUnmeasured,
    'fever-medicine': report.feverMedicineForFever,
    'temperature-may-be-masked': report.temperatureMayBeMasked,
    'warm-an-hour-ago': report.warmAnHourAgo,
    'fever-returned': report.feverReturned,
    'family-check-cannot': report.familyCheck === 'cannot',
    'unsure-red-sign': report.unsure?.includes('red-sign'),
    'unsure-waking': report.unsure?.includes('waking'),
    'hospital-unreachable': report.hospitalUnreachable,
    'close-watch': closeWatch(context),
    'day-unknown': Number.isNaN(quantities['days-since-infusion']),
    unchanged: unchanged.size > 0,
  };
  const facts = new Set((Object.keys(said) as Fact[]).filter((fact) => said[fact]));
  return { quantities, facts, levels, unchanged };
}
