// A box of its own kind: call, take care, ask. Each has its own shape, picture, word and colour.
import type { ComponentChildren, JSX } from 'preact';
import type { CalloutKind } from '../../../content/handbook-chapter.ts';
import { handbookWords } from '../../../i18n/handbook.ts';
import { PhoneIcon } from '../../components/icons.tsx';
import { EyeIcon, QuestionIcon } from '../../components/page-icons.tsx';
import { useWords } from '../../state/model.ts';

const PICTURES: Record<CalloutKind, () => JSX.Element> = {
  call: () => <PhoneIcon size={24} />,
  watch: () => <EyeIcon size={24} />,
  ask: () => <QuestionIcon size={24} />,
};

type CalloutProps = { kind: CalloutKind; children: ComponentChildren };

export function Callout({ kind, children }: CalloutProps): JSX.Element {
  const words = useWords(handbookWords);
  const Picture = PICTURES[kind];
  return (
    <div class={`callout prose callout-${kind}`} role="note">
      <p class="callout-kind">
        <Picture />
        {words.callouts[kind]}
      </p>
      {children}
    </div>
  );
}
