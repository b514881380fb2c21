// The filter and the range of the address, and the way to change them without leaving the page.
import { useLocation } from 'preact-iso';
import { addressOf, type LogView, viewOf } from './log-address.ts';

export function useView(): [LogView, (change: Partial<LogView>) => void] {
  const { query, path, route } = useLocation();
  const view = viewOf(query);
  return [view, (change) => route(addressOf(path, { ...view, ...change }), true)];
}
