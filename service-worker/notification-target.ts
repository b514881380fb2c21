// Decides where a tap on a notification may lead.

/** A push can only lead into the app, whatever its payload says. */
export function sameOriginTarget(data: unknown, origin: string): string {
  const navigate = (data as { navigate?: unknown } | null)?.navigate;
  if (typeof navigate !== 'string') return `${origin}/`;
  try {
    const url = new URL(navigate, origin);
    return url.origin === origin ? url.href : `${origin}/${url.hash}`;
  } catch {
    return `${origin}/`;
  }
}
