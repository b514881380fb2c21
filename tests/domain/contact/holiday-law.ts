/** Japan's holidays computed from the rules of 国民の祝日に関する法律 (as in force since 2022), independent of the stored rows. */

const DAY_MS = 86_400_000;

const at = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date);

/** The nth Monday of a month. */
function monday(year: number, month: number, nth: number): number {
  let day = at(year, month, 1);
  while (new Date(day).getUTCDay() !== 1) day += DAY_MS;
  return day + (nth - 1) * 7 * DAY_MS;
}

/** The well-known approximation for 1980 to 2099. */
function equinoxDate(base: number, year: number): number {
  return Math.floor(base + 0.242194 * (year - 1980) - Math.floor((year - 1980) / 4));
}

function namedHolidays(year: number): number[] {
  return [
    at(year, 1, 1), // 元日
    monday(year, 1, 2), // 成人の日
    at(year, 2, 11), // 建国記念の日
    at(year, 2, 23), // 天皇誕生日
    at(year, 3, equinoxDate(20.8431, year)), // 春分の日
    at(year, 4, 29), // 昭和の日
    at(year, 5, 3), // 憲法記念日
    at(year, 5, 4), // みどりの日
    at(year, 5, 5), // こどもの日
    monday(year, 7, 3), // 海の日
    at(year, 8, 11), // 山の日
    monday(year, 9, 3), // 敬老の日
    at(year, 9, equinoxDate(23.2488, year)), // 秋分の日
    monday(year, 10, 2), // スポーツの日
    at(year, 11, 3), // 文化の日
    at(year, 11, 23), // 勤労感謝の日
  ];
}

export function holidaysByLaw(year: number): string[] {
  const named = namedHolidays(year);
  // Article 3-2: a Sunday's holiday is made up on the next day that is none.
  const substitutes = named
    .filter((day) => new Date(day).getUTCDay() === 0)
    .map((day) => {
      let next = day + DAY_MS;
      while (named.includes(next)) next += DAY_MS;
      return next;
    });
  // Article 3-3: a day between two holidays is one too.
  const between = named
    .map((day) => day + DAY_MS)
    .filter((day) => !named.includes(day) && named.includes(day + DAY_MS));
  return [...new Set([...named, ...substitutes, ...between])]
    .sort((one, other) => one - other)
    .map((day) => new Date(day).toISOString().slice(0, 10));
}
