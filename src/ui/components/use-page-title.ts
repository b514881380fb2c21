// The title of the window and of the tab follows the heading, also where content arrives after its page.
import { useEffect } from 'preact/hooks';
import { shellWords } from '../../i18n/shell.ts';
import { useWords } from '../state/model.ts';

export function usePageTitle(heading: string): void {
  const { appName } = useWords(shellWords);
  const title = `${heading} | ${appName}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}
