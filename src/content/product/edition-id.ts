/** The edition on this phone, alone in its file: Today asks for it and needs nothing else of the edition. */
export const EDITION_ID = '2025-04-01.1';
