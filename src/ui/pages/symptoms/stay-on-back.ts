// A result is not left by a swipe: going back comes back to it; the button "close" leaves it.

import { useEffect, useLayoutEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';

/** `address` is the result's, as path and query; undefined while there is none. */
export function useStayOnBack(address: string | undefined): void {
  const { url, route } = useLocation();
  useLayoutEffect(() => {
    if (address !== undefined && url !== address) route(address);
  }, [address, url]);

  // One step of the history more than needed: a swipe falls back on the same address.
  useEffect(() => {
    if (address === undefined) return;
    const stepUp = () => {
      if (location.pathname + location.search === address) history.pushState(null, '', address);
    };
    stepUp();
    addEventListener('popstate', stepUp);
    return () => removeEventListener('popstate', stepUp);
  }, [address]);
}
