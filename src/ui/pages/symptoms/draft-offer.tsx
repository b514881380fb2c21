// Keeps what is half filled, and offers it again for two hours.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { clockTime } from '../../../i18n/days.ts';
import { symptomWords } from '../../../i18n/symptoms.ts';
import { forgetDraft, readDraft, saveDraft } from '../../../storage/drafts.ts';
import { useModel, useWords } from '../../state/model.ts';
import { isStillOffered } from '../../state/still-offered.ts';
import type { CheckMade } from '../family-check/keep-check.ts';
import { type Answers, hasAnswers, type Step } from './answers.ts';
import { parseDraft, type ReportDraft } from './draft.ts';

export type OfferedDraft = ReportDraft & { savedAt: string };

type Draft = {
  offered: OfferedDraft | undefined;
  /** The last attempt to keep it failed: closing the page loses what was typed. */
  isUnsaved: boolean;
  /** The half-filled page is gone on with. */
  goOn: () => void;
  forget: () => void;
  /** At once, before what it came from is forgotten. */
  keepNow: (answers: Answers, check: CheckMade) => void;
  /** The report is on its way: nothing half filled may be written after it. The key of the draft that it came out of. */
  stop: () => string | undefined;
};

const SAVE_AFTER_MS = 400;

type DraftOptions = {
  key: string;
  /** Offered where there is none of its own: somebody else's, who has this phone as well. */
  otherKey?: string | undefined;
  step: Step;
  answers: Answers;
  check?: CheckMade | undefined;
  /** What the page began with: nobody has answered anything yet, and what is kept elsewhere stays. */
  start: Answers;
  /** The entry that is added to or corrected, where it is no report by itself. */
  about?: string | undefined;
};

export function useDraft({ key, otherKey, step, answers, check, start, about }: DraftOptions): Draft {
  const { database, device } = useModel();
  const [found, setFound] = useState<Readonly<Record<string, OfferedDraft>>>({});
  const [isUnsaved, setIsUnsaved] = useState(false);
  const pending = useRef<() => void>(undefined);
  /** Under which key one is stored of this way through the pages, and not one that was offered and left. */
  const own = useRef<string>(undefined);
  const flush = () => {
    pending.current?.();
    pending.current = undefined;
  };

  const [offeredKey = key] = [key, otherKey].filter((each) => each !== undefined && each in found);
  const offered = found[offeredKey];

  useEffect(() => {
    for (const each of [key, otherKey]) {
      if (each === undefined) continue;
      readDraft(database, each, parseDraft)
        .then((draft) => {
          if (!draft || draft.value.about !== about || !isStillOffered(draft.savedAt, device.now())) return;
          setFound((others) => ({ ...others, [each]: { ...draft.value, savedAt: draft.savedAt } }));
        })
        // Without storage there is nothing to go on with.
        .catch(() => {});
    }
  }, []);

  function prepare(half: Pick<ReportDraft, 'answers'> & { check: CheckMade | undefined }): void {
    const { answers, check } = half;
    const draft: ReportDraft = {
      step,
      answers,
      ...(check && { check }),
      ...(about !== undefined && { about }),
    };
    pending.current = () => {
      const before = own.current;
      // Whoever goes on in another voice takes it along.
      const instead = before === key ? undefined : before;
      own.current = key;
      saveDraft(database, key, draft, device.now().toISOString(), instead).then(
        () => {
          own.current = key;
          setIsUnsaved(false);
        },
        () => {
          own.current = before;
          setIsUnsaved(true);
        },
      );
    };
  }

  useEffect(() => {
    if (answers === start || !hasAnswers(answers)) return;
    prepare({ answers, check });
    const timer = setTimeout(flush, SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [step, answers, check]);

  // The call button leaves the page at once; a phone may end it in the background.
  useEffect(() => {
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, []);

  return {
    offered,
    isUnsaved,
    goOn() {
      own.current = offeredKey;
      setFound({});
    },
    forget() {
      setFound(({ [offeredKey]: _, ...others }) => others);
      forgetDraft(database, offeredKey).catch(() => {});
    },
    keepNow(answers, check) {
      prepare({ answers, check });
      flush();
    },
    stop() {
      pending.current = undefined;
      return own.current;
    },
  };
}

type DraftOfferProps = {
  draft: OfferedDraft;
  onGoOn: (draft: ReportDraft) => void;
  onFresh: () => void;
};

export function DraftOffer({ draft, onGoOn, onFresh }: DraftOfferProps): JSX.Element {
  const words = useWords(symptomWords);
  const { locale } = useModel().settings.value;
  const who = draft.answers.by === 'family' ? words.family : words.patient;
  return (
    <section class="card">
      <h2>{words.draftTitle}</h2>
      <p>{words.draftLead(clockTime(locale, draft.savedAt), who)}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => onGoOn(draft)}>
          {words.draftGoOn}
        </button>
        <button type="button" class="button" onClick={onFresh}>
          {words.draftFresh}
        </button>
      </div>
    </section>
  );
}
