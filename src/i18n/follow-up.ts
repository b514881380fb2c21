// Words of what follows a report on Today: the call that is not made yet, staying at home, "how is it now?".
// Scope "follow-up": no condition's name, no comfort.
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
    worse: '変わったことを、いま病院へ電話してください',
    worseLead: '悪くなったとき、新しい変化があるとき、わからないときは、すぐ電話です。',
    unchanged: '前の記録から変わらないので、いま電話です',
    unchangedLead: '病院には、まだ伝わっていません。',
    overnight: '前の記録の変化が続いていたら、いま電話です',
    overnightLead: 'おさまっていても、病院に伝えてください。',
    paper: '病院の番号が、この電話に入っていません',
    openResult: '結果をみる',
    whatChanged: '何が変わったか、記録する',
    advice: {
      'come-in':
        '自分で運転しないで来てください。病院のカード、お薬手帳、保険証（マイナ保険証）、充電器を持っていきます。',
      'by-ambulance': '救急車は、119で呼びます。',
      medicine: '薬の名前と時刻を、聞いたとおりに紙に書いてください。',
    },
    reached119: '119につながりました',
    reached119Lead:
      '玄関のかぎを開けて待ってください。楽になっても、断らないでください。来た人に、通っている病院へ電話してもらいます。',
    home: '家にいるように言われました',
    homeUntil: (when: string) => `このお知らせは、${when}まで出ています。`,
    measure: {
      later: (clock: string) => `次の体温は、${clock}ごろ`,
      soon: (clock: string) => `次の体温は、${clock}までに`,
      due: '体温をはかる時刻です',
      asleep: '次の体温は、目がさめたとき',
    },
    measuredAt: (clock: string) => `前にはかったのは、${clock}です。`,
    measureNow: '体温をはかって記録',
    again: {
      title: { patient: 'いまは、どうですか', family: 'ご本人は、いまどうですか' },
      about: (when: string) => `${when}の記録について`,
      same: '変わらない',
      worse: '悪くなった・新しい変化がある',
      better: 'よくなった・なくなった',
      unknown: 'わからない',
      kept: (answer: string) => `「${answer}」と記録しました。`,
      keptLead: '悪くなったとき、新しい変化が出たときは、待たずに電話してください。',
      notKept: (answer: string) =>
        `「${answer}」を、この電話に記録できませんでした。もう一度押してください。`,
      callNow: '病院に電話する',
      notKeptWorse: 'この電話に記録できませんでした。記録より先に、いま病院へ電話してください。',
      stop: 'もう一度聞くお知らせを止める',
      stopped:
        'もう一度聞くお知らせを止めました。開いたときは、この画面でたずねます。設定で、また受け取れます。',
      stopNotKept: 'この電話に保存できませんでした。もう一度押してください。',
    },
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
    worse: 'Call the hospital now about what has changed',
    worseLead: 'Worse, something new, or not sure: call at once.',
    unchanged: 'It is the same as before: call now',
    unchangedLead: 'The hospital has not been told yet.',
    overnight: 'If what you reported is still there, call now',
    overnightLead: 'Even if it has gone, tell the hospital.',
    paper: 'No hospital number is stored on this phone',
    openResult: 'See the result',
    whatChanged: 'Report what has changed',
    advice: {
      'come-in':
        'Do not drive yourself. Take the card from the hospital, the medicine notebook, the insurance card and a charger.',
      'by-ambulance': 'The ambulance is called on 119.',
      medicine: 'Write the name and the time of the medicine on paper, just as you were told.',
    },
    reached119: 'You got through to 119',
    reached119Lead:
      'Unlock the door and wait. Do not send them away when you feel better. Ask them to phone your hospital.',
    home: 'You were told to stay at home',
    homeUntil: (when: string) => `This stays here until ${when}.`,
    measure: {
      later: (clock: string) => `Next temperature at about ${clock}`,
      soon: (clock: string) => `Next temperature by ${clock}`,
      due: 'It is time to take the temperature',
      asleep: 'Next temperature when you wake up',
    },
    measuredAt: (clock: string) => `The last one was at ${clock}.`,
    measureNow: 'Take and report the temperature',
    again: {
      title: { patient: 'How is it now?', family: 'How is he or she now?' },
      about: (when: string) => `About the report of ${when}`,
      same: 'The same',
      worse: 'Worse, or something new',
      better: 'Better, or gone',
      unknown: 'I don’t know',
      kept: (answer: string) => `“${answer}” is in the log.`,
      keptLead: 'If it gets worse or anything new comes, call without waiting.',
      notKept: (answer: string) => `This phone could not keep “${answer}”. Please press it again.`,
      callNow: 'Phone the hospital',
      notKeptWorse: 'This phone could not keep it. Call the hospital now, before anything else.',
      stop: 'Stop the messages that ask again',
      stopped:
        'The messages are stopped. This page still asks when you open it. The settings bring them back.',
      stopNotKept: 'This phone could not keep it. Please press it again.',
    },
  },
);
