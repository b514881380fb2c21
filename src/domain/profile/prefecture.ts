/** The 47 prefectures by their JIS X 0401 codes. */

export const PREFECTURE_CODES: readonly string[] = Array.from({ length: 47 }, (_, index) =>
  String(index + 1).padStart(2, '0'),
);

export function isPrefectureCode(text: string): boolean {
  return PREFECTURE_CODES.includes(text);
}
