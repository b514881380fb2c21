// Words of the card that stays on Today until a call was made. Scope "follow-up": no condition's name, no comfort.
import { bilingual } from '../domain/locale.ts';

export const followUpWords = bilingual(
  {
    reportAt: (when: string) => `${when}の記録`,
    open: {
      'call-now': '病院への電話は、まだです',
      emergency: '119への電話は、まだです',
    },
    asked: (clock: string) => `${clock}の電話は、つながりましたか`,
    waiting: '病院からの電話を待っています',
    later: '病院に、まだ連絡がついていません',
    told: '病院に伝えましたか',
    toldYes: 'はい、伝えた',
    toldNo: 'まだ',
    overnight: 'きのうからの変化が続いていたら、いま電話してください',
    overnightLead: 'おさまっていても、病院に伝えてください。',
    paper: '病院の番号が、この電話に入っていません',
    openResult: '結果をみる',
    home: '家にいるように言われました',
  },
  {
    reportAt: (when: string) => `Report of ${when}`,
    open: {
      'call-now': 'The hospital has not been called yet',
      emergency: '119 has not been called yet',
    },
    asked: (clock: string) => `Did you get through at ${clock}?`,
    waiting: 'Waiting for the hospital to call back',
    later: 'The hospital has not been reached yet',
    told: 'Have you told the hospital?',
    toldYes: 'Yes, told',
    toldNo: 'Not yet',
    overnight: 'If yesterday’s change is still there, call now',
    overnightLead: 'Even if it has gone, tell the hospital.',
    paper: 'No hospital number is stored on this phone',
    openResult: 'See the result',
    home: 'You were told to stay at home',
  },
);
