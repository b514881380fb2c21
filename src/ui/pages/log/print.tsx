// The log for a visit: which days, a look at the sheet, and the way to the printer.
import type { JSX } from 'preact';
import { logPrintWords } from '../../../i18n/log-print.ts';
import { Page } from '../../components/page.tsx';
import { useModel, useWords } from '../../state/model.ts';
import '../../styles/form.css';
import '../../styles/log.css';
import '../../styles/log-chart.css';
import '../../styles/log-print.css';
import '../../styles/symptoms.css';
import { addressOf } from './log-address.ts';
import { PrintSheet } from './print-sheet.tsx';
import { RangeChoice } from './range-choice.tsx';
import { usePrintedLog } from './use-printed-log.ts';
import { useSpan } from './use-span.ts';
import { useView } from './use-view.ts';

export function LogPrintPage(): JSX.Element {
  const model = useModel();
  const words = useWords(logPrintWords);
  const [view, changeView] = useView();
  const { span, firstOn } = useSpan(view.range);
  const log = usePrintedLog(span, view.filter);
  const hasFailed = log === 'failed' || model.storage.value === 'gone';
  const isReady = typeof log === 'object';
  return (
    <Page title={words.title} lead={words.lead} back={addressOf('/symptoms', view)}>
      <section class="card print-controls" aria-label={words.title}>
        <RangeChoice
          range={view.range}
          span={span}
          firstOn={firstOn}
          onRange={(range) => changeView({ range })}
        />
        <button
          type="button"
          class="button primary"
          aria-disabled={!isReady}
          onClick={() => isReady && window.print()}
        >
          {words.print}
        </button>
        <p class="quiet">
          {words.noDialog} <a href="/symptoms/share">{words.share}</a>
        </p>
        <div role="status">
          {hasFailed ? (
            <p class="field-error">{words.notRead}</p>
          ) : (
            log === 'reading' && <p>{words.reading}</p>
          )}
        </div>
      </section>
      {isReady && !hasFailed && <PrintSheet log={log} span={span} filter={view.filter} />}
    </Page>
  );
}
