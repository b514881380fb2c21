// The part of keeping the call page that needs words and a renderer: one lazy chunk, never on the way to Today.
export { renderCallPages } from '../pages/call/render-call-pages.tsx';
export { reportSets } from '../pages/call/report-sets.ts';
export { callFactsOf } from './call-facts-of.ts';
