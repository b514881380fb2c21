/** A temperature in digits exactly as it was read: nothing is rounded over a threshold, and a whole one keeps its decimal. */
export function celsiusText(celsius: number): string {
  return Number.isInteger(celsius) ? celsius.toFixed(1) : String(celsius);
}
