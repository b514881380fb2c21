/** How Japanese numbers are grouped for the eye; the numbering plan's many small exceptions are left to what was typed. */

/** Areas with a code of three digits (045-222-3333) by how the number goes on after its 0; all others have four. */
const THREE_DIGIT_AREAS = new RegExp(
  `^0(?:${[
    '11|17[7]|18[8]|19[69]',
    '22[1237]|23[01269]|24[59]|25[12357]|26[24]|27[1235]|28[169]|29[0238]',
    '42[134567]|43[0-57]|44|45|46[248]|47[2347]|48[1-9]|49[29]',
    '52|53[0459]|54[012369]|55[29]|58[02389]|59[0-3]',
    '72[02346-9]|73[4]|75|76[0249]|77[57]|78|79[234]',
    '82[12589]|83[279]|84[9]|86[01245]|87[0-468]|88[68]|89[019]',
    '92[1-9]|93[1-9]|94[15]|95[138]|96[123]|97[156]|98[189]|99[1289]',
  ].join('|')})`,
);

/** Lengths of the groups that follow one another. */
type Groups = readonly [number, number, number];

const withArea = (digits: number): Groups => [digits, 6 - digits, 4];

/** In use for a national number, the usual ones first. */
function usualGroups(national: string): readonly [Groups, ...Groups[]] {
  if (/^0(?:120|570)/.test(national)) {
    return [
      [4, 3, 3],
      [4, 2, 4],
    ];
  }
  if (/^0800/.test(national)) return [[4, 3, 4]];
  if (national.length === 11) return [[3, 4, 4]];
  const areaDigits = /^0[36]/.test(national) ? 2 : THREE_DIGIT_AREAS.test(national) ? 3 : 4;
  return [withArea(areaDigits), ...[2, 3, 4, 5].map(withArea)];
}

/** Keeps the typed groups when numbers of this kind are written so, else takes the usual ones. */
export function groupNumber(national: string, typedGroups: readonly string[]): string {
  const known = usualGroups(national);
  const typed = typedGroups.map(({ length }) => length).join();
  const [first, second] = known.find((lengths) => lengths.join() === typed) ?? known[0];
  return [
    national.slice(0, first),
    national.slice(first, first + second),
    national.slice(first + second),
  ].join('-');
}
