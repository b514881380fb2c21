/** The drawings of the handbook; each has its words in both languages and its shapes in the page. */

export const PICTURES = ['bridge', 'armpit', 'blood-cells'] as const;

export type PictureId = (typeof PICTURES)[number];
