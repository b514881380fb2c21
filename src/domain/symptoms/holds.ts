/** Whether a condition of a row is met. */
import type { Condition } from './condition.ts';
import type { Facts } from './facts.ts';

export function holds(condition: Condition, known: Facts): boolean {
  if ('fact' in condition) return known.facts.has(condition.fact);
  if ('sign' in condition) {
    const { sign, from, to = 3, changed = false } = condition;
    const level = known.levels.get(sign) ?? 0;
    return level >= from && level <= to && !(changed && known.unchanged.has(sign));
  }
  if ('quantity' in condition) {
    const { quantity, from = -Infinity, above = -Infinity, to = Infinity, below = Infinity } = condition;
    const value = known.quantities[quantity];
    return value >= from && value > above && value <= to && value < below;
  }
  if ('all' in condition) return condition.all.every((part) => holds(part, known));
  if ('any' in condition) return condition.any.some((part) => holds(part, known));
  return condition.of.filter((part) => holds(part, known)).length >= condition.atLeast;
}
