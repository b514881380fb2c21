/** Phone numbers as people type them: read where clear, refused with a reason where not. */
import fc from 'fast-check';
import { isValidPhoneNumber, parsePhoneNumberWithError } from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';
import { readPhoneNumber } from '../../../src/domain/contact/phone-number.ts';

function read(text: string): { tel: string; shown: string } | string {
  const result = readPhoneNumber(text);
  return result.kind === 'number' ? result.number : result.reason;
}

describe('numbers of Japan', () => {
  test.each([
    '03-1234-5678',
    '0312345678',
    '03 1234 5678',
    '(03)1234-5678',
    '03(1234)5678',
    '03.1234.5678',
    '０３－１２３４－５６７８',
    '０３ー１２３４ー５６７８',
    '０３　１２３４　５６７８',
    '（０３）１２３４ー５６７８',
    '03‐1234‑5678',
    '03–1234—5678',
    '03―1234−5678',
    '03ｰ1234ｰ5678',
    '\u202a03-1234-5678\u202c',
    '+81 3-1234-5678',
    '＋８１－３－１２３４－５６７８',
    '+81(0)3-1234-5678',
    '+81 03-1234-5678',
    '+81312345678',
    '0081-3-1234-5678',
    '00 81 3 1234 5678',
    '00-81-3-1234-5678',
    '010-81-3-1234-5678',
    'TEL：03-1234-5678',
    '℡ 03-1234-5678',
    '電話 03-1234-5678',
    '電話番号 03-1234-5678（代表）',
    '03-1234-5678（代）',
    '03-1234-5678 代表',
    '03-1234-5678（直通',
    '代表：03-1234-5678',
    '直通 03-1234-5678',
    '☎ 03-1234-5678',
    '☎️03-1234-5678',
  ])('%j is read as 03-1234-5678', (text) => {
    expect(read(text)).toEqual({ tel: '+81312345678', shown: '03-1234-5678' });
  });

  test.each([
    ['09012345678', '+819012345678', '090-1234-5678'],
    ['+81 90 1234 5678', '+819012345678', '090-1234-5678'],
    ['06012345678', '+816012345678', '060-1234-5678'],
    ['050-1234-5678', '+815012345678', '050-1234-5678'],
    ['0452223333', '+81452223333', '045-222-3333'],
    ['0466223333', '+81466223333', '0466-22-3333'],
    ['0612345678', '+81612345678', '06-1234-5678'],
    ['0112223333', '+81112223333', '011-222-3333'],
    // Inside a number these digits are no service and no area.
    ['0301201234', '+81301201234', '03-0120-1234'],
    ['0308001234', '+81308001234', '03-0800-1234'],
    ['0452034567', '+81452034567', '045-203-4567'],
    // The groups that were typed stand where numbers are written so.
    ['01267-2-1234', '+81126721234', '01267-2-1234'],
    ['0126-72-1234', '+81126721234', '0126-72-1234'],
    ['012-672-1234', '+81126721234', '012-672-1234'],
    ['0126721-234', '+81126721234', '0126-72-1234'],
    ['+81 1267-2-1234', '+81126721234', '01267-2-1234'],
    ['+81 01267-2-1234', '+81126721234', '01267-2-1234'],
    ['+81 1420-2-1234', '+81142021234', '01420-2-1234'],
  ])('%s is dialled as %s and shown as %s', (text, tel, shown) => {
    expect(read(text)).toEqual({ tel, shown });
  });

  test.each([
    ['0120-12-3456', '0120123456', '0120-12-3456'],
    ['0120123456', '0120123456', '0120-123-456'],
    ['+81 120 123 456', '0120123456', '0120-123-456'],
    ['0800-123-4567', '08001234567', '0800-123-4567'],
    ['0570-012-345', '0570012345', '0570-012-345'],
  ])('%s exists only inside Japan and is dialled without the country', (text, tel, shown) => {
    expect(read(text)).toEqual({ tel, shown });
  });

  test.each([
    ['03-1234-5678 内線 123', '03-1234-5678 内線 123'],
    ['03-1234-5678（内線１２３）', '03-1234-5678 内線 123'],
    ['0312345678内線番号:123', '03-1234-5678 内線 123'],
    ['03-1234-5678,,123', '03-1234-5678 内線 123'],
    ['03-1234-5678（代）内線123', '03-1234-5678 内線 123'],
    ['03-1234-5678 ext. 123', '03-1234-5678 ext. 123'],
    ['03-1234-5678;ext=123', '03-1234-5678 ext. 123'],
    ['03-1234-5678 x123', '03-1234-5678 ext. 123'],
    ['03-1234-5678 内線 : 123', '03-1234-5678 内線 123'],
  ])('the extension of %j is shown and not dialled', (text, shown) => {
    expect(read(text)).toEqual({ tel: '+81312345678', shown });
  });
});

describe('numbers of other countries', () => {
  test.each([
    ['+1 (202) 555-0123', '+12025550123', '+1 202 555 0123'],
    ['+44 (0)20 7946 0958', '+442079460958', '+44 20 7946 0958'],
    ['010-82-2-312-3456', '+8223123456', '+82 2 312 3456'],
    ['+12025550123', '+12025550123', '+12025550123'],
    ['+44(0)20 7946 0958', '+442079460958', '+44 20 7946 0958'],
    ['+44 20 8123 0958', '+442081230958', '+44 20 8123 0958'],
    // The shortest and the longest that are dialled.
    ['+683 4002', '+6834002', '+683 4002'],
    ['+43 1 234 567 890 123', '+431234567890123', '+43 1 234 567 890 123'],
  ])('%j is dialled as %s', (text, tel, shown) => {
    expect(read(text)).toEqual({ tel, shown });
  });
});

describe('what is refused', () => {
  test.each([
    ['', 'empty'],
    [' 　\u200b', 'empty'],
    ['#7119', 'not-dialable'],
    ['＃７１１９', 'not-dialable'],
    ['*31#03-1234-5678', 'not-dialable'],
    ['119', 'emergency-number'],
    ['１１０', 'emergency-number'],
    ['1-1-9', 'emergency-number'],
    ['118', 'emergency-number'],
    ['112', 'emergency-number'],
    ['911', 'emergency-number'],
    ['999', 'emergency-number'],
    ['+119', 'emergency-number'],
    ['1234', 'too-short'],
    ['03', 'too-short'],
    ['03-1234-567', 'too-short'],
    ['090-1234-567', 'too-short'],
    ['+1 202', 'too-short'],
    ['03-1234-56789', 'too-long'],
    ['0120-123-4567', 'too-long'],
    ['+1234567890123456', 'too-long'],
    ['12345', 'area-code-missing'],
    ['1234-5678', 'area-code-missing'],
    ['312345678', 'area-code-missing'],
    ['81-3-1234-5678', 'area-code-missing'],
    ['00-1234-5678', 'not-a-phone-number'],
    ['+0 12345678', 'not-a-phone-number'],
    ['03-1234-5678/090-1234-5678', 'not-a-phone-number'],
    ['03-1234-5678, 090-1234-5678', 'not-a-phone-number'],
    ['中央病院', 'not-a-phone-number'],
    ['03-CALL-NOW', 'not-a-phone-number'],
    ['abc 03-1234-5678', 'not-a-phone-number'],
    ['03-代表1234-5678', 'not-a-phone-number'],
    ['03-1234-5678 x12 y', 'not-a-phone-number'],
    ['03-1234-5678番', 'not-a-phone-number'],
    ['03-1234 tel 5678', 'not-a-phone-number'],
    ['+8 1 3 1234 5678', 'area-code-missing'],
    ['--', 'not-a-phone-number'],
    ['+', 'not-a-phone-number'],
    ['03+12345678', 'not-a-phone-number'],
    ['03-1234-5678 内線', 'extension-missing'],
    ['03-1234-5678,', 'extension-missing'],
  ])('%j: %s', (text, reason) => {
    expect(read(text)).toBe(reason);
  });
});

describe('whatever is typed', () => {
  /** Of UTF-16: halves of pairs as well, which no well-formed text holds. */
  const anyUnit = fc.nat(0xffff).map((unit) => String.fromCharCode(unit));
  const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));

  test('never throws, and what is dialled holds only digits behind at most one +', () => {
    const nearMisses = fc.string({
      unit: fc.constantFrom(...'0123456789０９+-ー() 内線ext,#'),
      maxLength: 24,
    });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: anyUnit }), nearMisses), (text) => {
        const result = readPhoneNumber(text);
        if (result.kind === 'refused') return;
        expect(result.number.tel).toMatch(/^\+?\d{7,15}$/);
        expect(['110', '119']).not.toContain(result.number.tel);
        expect(read(result.number.shown)).toEqual(result.number);
      }),
      { numRuns: 5000 },
    );
  });

  test('what libphonenumber holds for a number of Japan is dialled as it says', () => {
    const national = fc.oneof(
      digits(8).map((rest) => `03${rest}`),
      // 010 leads abroad, and 060 with ten digits is a service that is gone.
      digits(9)
        .filter((rest) => !/^(?:0|10|60)/.test(rest))
        .map((rest) => `0${rest}`),
      fc.tuple(fc.constantFrom('050', '060', '070', '080', '090'), digits(8)).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(national, (text) => {
        fc.pre(isValidPhoneNumber(text, 'JP') && !/^0(?:120|570|800)/.test(text));
        const result = read(text);
        expect(result).toMatchObject({ tel: parsePhoneNumberWithError(text, 'JP').number });
      }),
      { numRuns: 2000 },
    );
  });

  test('grouping without typed groups follows the numbering plan in nine of ten area codes', () => {
    let same = 0;
    let all = 0;
    for (let prefix = 11000; prefix < 100000; prefix += 23) {
      const text = `0${prefix}2345`;
      if (!isValidPhoneNumber(text, 'JP') || /^0(?:120|570|800)/.test(text)) continue;
      const result = read(text);
      all += 1;
      if (
        typeof result !== 'string' &&
        result.shown === parsePhoneNumberWithError(text, 'JP').formatNational()
      ) {
        same += 1;
      }
    }
    expect(all).toBeGreaterThan(1000);
    expect(same / all).toBeGreaterThan(0.9);
  });
});
