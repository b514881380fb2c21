/** Reads a year of birth as people in Japan write it, 1950 or 昭和25; two digits alone could be either and are refused. */

export type YearReading =
  | { kind: 'value'; value: number }
  | { kind: 'empty' }
  | { kind: 'unreadable' }
  | { kind: 'out-of-range'; from: number; to: number };

/** Nobody known has lived longer than 122 years. */
const LONGEST_LIFE_YEARS = 122;

type Era = { before: number; lastYear: number };

/** `before` is the year before the era's first. */
const ERAS: Readonly<Record<string, Era>> = {
  明治: { before: 1867, lastYear: 45 },
  大正: { before: 1911, lastYear: 15 },
  昭和: { before: 1925, lastYear: 64 },
  平成: { before: 1988, lastYear: 31 },
  令和: { before: 2018, lastYear: 99 },
};

const INITIALS: Readonly<Record<string, string>> = { M: '明治', T: '大正', S: '昭和', H: '平成', R: '令和' };

/** What may follow the year: 年, 生まれ, or month and day in the usual forms. */
const REST = String.raw`(?:年?(?:生まれ|生)?|年\d{1,2}月(?:\d{1,2}日)?(?:生まれ|生)?|(?<mark>[./-])\d{1,2}(?:\k<mark>\d{1,2})?)`;
const COMMON_ERA = new RegExp(`^(?:西暦)?(\\d{4})${REST}$`);
const NAMED_ERA = new RegExp(`^(明治|大正|昭和|平成|令和|[MTSHR])\\.?(\\d{1,2}|元)${REST}$`, 'i');

export function readYearOfBirth(text: string, thisYear: number): YearReading {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  if (plain === '') return { kind: 'empty' };
  const value = yearOf(plain);
  if (value === undefined) return { kind: 'unreadable' };
  const from = thisYear - LONGEST_LIFE_YEARS;
  return value < from || value > thisYear
    ? { kind: 'out-of-range', from, to: thisYear }
    : { kind: 'value', value };
}

function yearOf(plain: string): number | undefined {
  const common = COMMON_ERA.exec(plain)?.[1];
  if (common) return Number(common);
  const [, name = '', count = ''] = NAMED_ERA.exec(plain) ?? [];
  const era = ERAS[INITIALS[name.toUpperCase()] ?? name];
  const year = count === '元' ? 1 : Number(count);
  return era && year >= 1 && year <= era.lastYear ? era.before + year : undefined;
}
