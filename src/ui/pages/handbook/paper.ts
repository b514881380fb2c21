// Whether a chapter is shown on a screen or on paper, where nothing can be pressed and a link needs a place to look up.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export type PaperFacts = {
  /** The number of a chapter; undefined when there is no such chapter. */
  orderOf: (chapterId: string) => number | undefined;
  /** Before the ids of headings: all chapters stand in one document. */
  idPrefix: string;
};

const PaperContext = createContext<PaperFacts | undefined>(undefined);

export const PaperProvider = PaperContext.Provider;

/** Undefined on a screen. */
export function usePaper(): PaperFacts | undefined {
  return useContext(PaperContext);
}

export function useIdPrefix(): string {
  return usePaper()?.idPrefix ?? '';
}
