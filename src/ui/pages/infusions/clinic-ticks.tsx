// What the clinic said about one infusion; each tick is kept at once, and goes back when it could not be.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { tickInfusion } from '../../../domain/infusions/change-infusions.ts';
import type { Infusion } from '../../../domain/infusions/infusion.ts';
import { calendarWords } from '../../../i18n/infusions.ts';
import { Tick } from '../../components/choice.tsx';
import { useModel, useWords } from '../../state/model.ts';
import type { Saving } from './use-saving.tsx';

export const CLINIC_TICKS = ['restarted', 'watchClosely', 'inHospital'] as const;

type ClinicTick = (typeof CLINIC_TICKS)[number];

export function ClinicTicks({ infusion, saving }: { infusion: Infusion; saving: Saving }): JSX.Element {
  const model = useModel();
  const words = useWords(calendarWords);
  const [onItsWay, setOnItsWay] = useState<Partial<Record<ClinicTick, boolean>>>({});
  const keep = async (tick: ClinicTick, isTicked: boolean) => {
    setOnItsWay({ [tick]: isTicked });
    await saving.save(tickInfusion(model.infusions.value, infusion.id, tick, isTicked));
    setOnItsWay({});
  };
  const detail = {
    restarted: words.restartedDetail,
    watchClosely: words.watchCloselyDetail,
    inHospital: undefined,
  };
  return (
    <fieldset class="choice">
      <legend>{words.ticksTitle}</legend>
      <div class="tiles">
        {CLINIC_TICKS.map((tick) => (
          <Tick
            key={tick}
            label={words[tick]}
            detail={detail[tick]}
            checked={onItsWay[tick] ?? infusion[tick] === true}
            onChange={(isTicked) => void keep(tick, isTicked)}
          />
        ))}
      </div>
    </fieldset>
  );
}
