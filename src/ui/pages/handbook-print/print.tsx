// The handbook on paper: what to print, on which paper, and how it will look.
import type { JSX } from 'preact';
import { useLocation } from 'preact-iso';
import { plainText } from '../../../content/handbook-text.ts';
import { handbookPrintWords } from '../../../i18n/handbook-print.ts';
import { Choice, Tick } from '../../components/choice.tsx';
import { Page } from '../../components/page.tsx';
import { PrinterIcon } from '../../components/page-icons.tsx';
import { useModel, useWords } from '../../state/model.ts';
import '../../styles/form.css';
import '../../styles/handbook.css';
import '../../styles/handbook-print.css';
import { WithChapters } from '../handbook/chapters-state.tsx';
import { FormGate } from '../handbook/form-gate.tsx';
import { PaperPreview } from './paper-preview.tsx';
import { type Paper, type PrintChoice, printAddress, readPrintChoice } from './print-choice.ts';

const PAPERS: readonly Paper[] = ['a4', 'a6'];

export function HandbookPrintPage(): JSX.Element {
  return (
    <FormGate>
      <WithChapters>
        {(chapters) => (
          <PrintChoices chapters={chapters.map(({ id, title }) => ({ id, title: plainText(title) }))} />
        )}
      </WithChapters>
    </FormGate>
  );
}

type PrintChoicesProps = { chapters: readonly { id: string; title: string }[] };

function PrintChoices({ chapters }: PrintChoicesProps): JSX.Element {
  const words = useWords(handbookPrintWords);
  const { locale, furigana = false } = useModel().settings.value;
  const { query, route } = useLocation();
  const ids = chapters.map(({ id }) => id);
  const choice = readPrintChoice(query, ids, { locale, hasFurigana: furigana });
  const { chapterId, ...others } = choice;
  const change = (changed: PrintChoice) => route(printAddress(changed), true);
  return (
    <Page title={words.title} lead={words.lead} back={chapterId ? `/handbook/${chapterId}` : '/handbook'}>
      <section class="card paper-controls" aria-label={words.title}>
        <Choice
          legend={words.what}
          value={chapterId === undefined ? 'whole' : 'one'}
          answers={[
            { value: 'whole', label: words.whole },
            { value: 'one', label: words.one },
          ]}
          onChoose={(what) => change(what === 'one' ? { ...others, chapterId: ids[0] ?? '' } : others)}
        />
        {chapterId !== undefined && (
          <label class="field">
            <span>{words.which}</span>
            <select
              value={chapterId}
              onChange={({ currentTarget: { value } }) => change({ ...choice, chapterId: value })}
            >
              {chapters.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        )}
        <Choice
          legend={words.paper}
          value={choice.paper}
          answers={PAPERS.map((paper) => ({
            value: paper,
            label: words.papers[paper],
            detail: words.paperDetails[paper],
          }))}
          onChoose={(paper) => change({ ...choice, paper })}
        />
        {choice.paper === 'a6' && <p class="quiet">{words.booklet}</p>}
        <Choice
          legend={words.language}
          columns={2}
          value={choice.locale}
          answers={[
            { value: 'ja', label: <span lang="ja">日本語</span> },
            { value: 'en', label: <span lang="en">English</span> },
          ]}
          onChoose={(language) => change({ ...choice, locale: language })}
        />
        {choice.locale === 'ja' && (
          <Tick
            label={words.furigana}
            checked={choice.hasFurigana}
            onChange={(hasFurigana) => change({ ...choice, hasFurigana })}
          />
        )}
        <button type="button" class="button primary" onClick={() => print()}>
          <PrinterIcon />
          {words.print}
        </button>
        <p class="quiet">{words.browserLines}</p>
        <p class="quiet">{words.noDialog}</p>
      </section>
      <PaperPreview choice={choice} />
    </Page>
  );
}
