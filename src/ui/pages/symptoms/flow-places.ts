// The places of one report in the browser's history, counted from the first: a result is not left by a swipe, and once it is closed no "back" opens it again.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';

export type FlowPlaces = {
  push: (address: string) => void;
  /** Takes the place of the current one. */
  replace: (address: string) => void;
  /** Ends the report: `to` stands where it began. */
  leave: (to: string) => void;
};

const FLOW_PATH = '/symptoms/new';

const depthHere = (): number | undefined => (history.state as { depth?: number } | null)?.depth;

/** `result` is the address of the result, as path and query; undefined while there is none. */
export function useFlowPlaces(result: string | undefined): FlowPlaces {
  const { url, path, route } = useLocation();
  const depth = useRef<number>(undefined);
  const isLeaving = useRef(false);

  function mark(here: number): void {
    depth.current = here;
    history.replaceState({ depth: here }, '');
  }
  function push(address: string): void {
    route(address);
    mark((depth.current ?? 0) + 1);
  }
  function replace(address: string): void {
    route(address, true);
    mark(depth.current ?? 0);
  }

  useLayoutEffect(() => {
    if (path !== FLOW_PATH) return;
    // Links go forward without a mark; "back" finds the one of its place.
    mark(depthHere() ?? (depth.current === undefined ? 0 : depth.current + 1));
  }, [url]);

  useLayoutEffect(() => {
    const isAstray = result !== undefined && path === FLOW_PATH && url !== result;
    if (isAstray && !isLeaving.current) push(result);
  }, [result, url]);

  // One step of the history more than needed: a swipe falls back on the same address.
  useEffect(() => {
    if (result === undefined) return;
    const stepUp = () => {
      if (isLeaving.current || location.pathname + location.search !== result) return;
      mark(depthHere() ?? depth.current ?? 0);
      push(result);
    };
    stepUp();
    addEventListener('popstate', stepUp);
    return () => removeEventListener('popstate', stepUp);
  }, [result]);

  return {
    push,
    replace,
    leave(to) {
      const steps = depthHere() ?? 0;
      const arrive = () => {
        route(to, true);
        isLeaving.current = false;
      };
      isLeaving.current = true;
      if (steps === 0) {
        arrive();
        return;
      }
      addEventListener('popstate', arrive, { once: true });
      history.go(-steps);
    },
  };
}
