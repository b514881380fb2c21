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

/** Group lengths that are in use for a national number, the usual one first. */
function usualGroups(national: string): readonly (readonly number[])[] {
  if (/^0(?:120|570)/.test(national)) {
    return [
      [4, 3, 3],
      [4, 2, 4],
    ];
  }
  if (/^0800/.test(national)) return [[4, 3, 4]];
  if (national.length === 11) return [[3, 4, 4]];
  const areaDigits = /^0[36]/.test(national) ? 2 : THREE_DIGIT_AREAS.test(national) ? 3 : 4;
  return [...new Set([areaDigits, 2, 3, 4, 5])].map((area) => [area, 6 - area, 4]);
}

/** Keeps the typed groups when numbers of this kind are written so, else takes the usual ones. */
export function groupNumber(national: string, typedGroups: readonly string[]): string {
  const usual = usualGroups(national);
  const typed = usual.find((lengths) => lengths.join() === typedGroups.map(({ length }) => length).join());
  let from = 0;
  return (typed ?? usual[0] ?? [])
    .map((length) => {
      from += length;
      return national.slice(from - length, from);
    })
    .join('-');
}
