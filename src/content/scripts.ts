// What to say on the phone and to hand over: scope "card and scripts for professionals", the only interface words that name the medicine.
import { bilingual } from '../domain/locale.ts';

export const scripts = bilingual(
  {
    medicine: 'ルンスミオ',
    switchboard: '「24時間いつでも連絡するよう言われている患者です。血液内科の当直の先生につないでください」',
    patientOf: (department: string, doctor: string) =>
      doctor && department
        ? `${department}の${doctor}先生の患者です。`
        : doctor
          ? `${doctor}先生の患者です。`
          : department
            ? `${department}の患者です。`
            : '',
    familyOf: (department: string, doctor: string) =>
      doctor && department
        ? `${department}の${doctor}先生の患者の家族です。`
        : doctor
          ? `${doctor}先生の患者の家族です。`
          : department
            ? `${department}の患者の家族です。`
            : '患者の家族です。',
    onMedicine: 'ルンスミオの点滴をしています。',
    lastInfusion: (day: string, course: string) => `最後の点滴は${day}（${course}）です。`,
    lastUnknown: '最後の点滴の日は、わかりません。',
    beforeFirst: '点滴は、まだ始まっていません。',
    firstPlanned: (day: string) => `最初の点滴の予定は${day}です。`,
    nextPlanned: (day: string) => `次の予定は${day}です。`,
    temperature: (celsius: string) => `体温は${celsius}℃です。`,
    on119: [
      '「救急です」。はじめに住所を言います。',
      '「血液のがんで、免疫を強く働かせる点滴を受けています」。',
      'けいれんの時刻や、最後にふだんどおりだった時刻を言います。',
      '電話は切らず、スピーカーにします。玄関の鍵をあけます。',
      '食べたり飲んだりしません。お薬手帳・保険証・充電器を用意します。',
      'かかっている病院に電話するよう、救急隊に頼みます。',
      'よくなったように見えても、取り消しません。',
    ],
    handOver: [
      '声が出ません。代わりに電話してください。',
      '血液のがんで、免疫を強く働かせる点滴（ルンスミオ）を受けています。',
      '具合が急に悪くなりました。119番をお願いします。',
    ],
  },
  {
    medicine: 'Lunsumio',
    switchboard:
      '“I am a patient who was told to phone at any hour. Please put me through to the haematology doctor on duty.”',
    patientOf: (department: string, doctor: string) =>
      doctor && department
        ? `I am a patient of Dr ${doctor}, ${department}.`
        : doctor
          ? `I am a patient of Dr ${doctor}.`
          : department
            ? `I am a patient of ${department}.`
            : '',
    familyOf: (department: string, doctor: string) =>
      doctor && department
        ? `I am a relative of a patient of Dr ${doctor}, ${department}.`
        : doctor
          ? `I am a relative of a patient of Dr ${doctor}.`
          : department
            ? `I am a relative of a patient of ${department}.`
            : 'I am a relative of a patient.',
    onMedicine: 'The treatment is Lunsumio infusions.',
    lastInfusion: (day: string, course: string) => `The last infusion was on ${day} (${course}).`,
    lastUnknown: 'The date of the last infusion is not known.',
    beforeFirst: 'There has been no infusion yet.',
    firstPlanned: (day: string) => `The first infusion is planned for ${day}.`,
    nextPlanned: (day: string) => `The next one is planned for ${day}.`,
    temperature: (celsius: string) => `The temperature is ${celsius} °C.`,
    on119: [
      'Say “Kyūkyū desu” (ambulance). Say the address first.',
      '“I have blood cancer and get a drip that makes the immune system work hard.”',
      'Say when the seizure was, or when all was last as usual.',
      'Stay on the line, speaker on. Unlock the door.',
      'Nothing to eat or drink. Get the medicine notebook, insurance card and charger.',
      'Ask the crew to phone the hospital that treats you.',
      'Even if it seems better, do not cancel.',
    ],
    handOver: [
      '声が出ません。代わりに電話してください。 I cannot speak. Please phone for me.',
      '血液のがんで、免疫を強く働かせる点滴（ルンスミオ）を受けています。 I have blood cancer and get Lunsumio infusions.',
      '具合が急に悪くなりました。119番をお願いします。 I suddenly feel very ill. Please phone 119.',
    ],
  },
);
