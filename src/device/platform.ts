// Which phone this is, for the one thing that needs it: where its own settings are.
export type Platform = 'iphone' | 'android' | 'computer';

export function platformOf({
  userAgent,
  maxTouchPoints,
}: Pick<Navigator, 'userAgent' | 'maxTouchPoints'>): Platform {
  if (/Android/.test(userAgent)) return 'android';
  // An iPad calls itself a Macintosh.
  const isIPad = userAgent.includes('Macintosh') && maxTouchPoints > 1;
  return isIPad || /iPhone|iPad|iPod/.test(userAgent) ? 'iphone' : 'computer';
}
