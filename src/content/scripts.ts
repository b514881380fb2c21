// What to say on the phone and to hand over: scope "card and scripts for professionals", the only interface words that name the medicine.
import { bilingual } from '../domain/locale.ts';

export const scripts = bilingual(
  {
    switchboard: '「24時間いつでも連絡するよう言われている患者です。血液内科の当直の先生につないでください」',
    switchboardFamily:
      '「24時間いつでも連絡するよう言われている患者の家族です。血液内科の当直の先生につないでください」',
    /** `of` stands before a name, `is` alone. */
    treatment: {
      drip: {
        of: 'ルンスミオの点滴をしている',
        is: { patient: 'ルンスミオの点滴をしています。', family: '患者は、ルンスミオの点滴をしています。' },
      },
      planned: {
        of: 'ルンスミオの点滴を受ける予定の',
        is: {
          patient: 'ルンスミオの点滴を受ける予定です。',
          family: '患者は、ルンスミオの点滴を受ける予定です。',
        },
      },
      other: {
        of: 'ルンスミオの治療をしている',
        is: { patient: 'ルンスミオの治療をしています。', family: '患者は、ルンスミオの治療をしています。' },
      },
    },
    patientNamed: (treatment: string, name: string) => `${treatment}${name}です。`,
    familyNamed: (treatment: string, name: string) => `${treatment}${name}の家族です。`,
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
    /** Of somebody who was named in the sentence before. */
    underDoctor: (department: string, doctor: string) =>
      doctor
        ? `主治医は、${department && `${department}の`}${doctor}先生です。`
        : department
          ? `${department}にかかっています。`
          : '',
    born: (year: number) => `${year}年生まれです。`,
    lastInfusion: (day: string, course: string) => `最後の点滴は${day}（${course}）です。`,
    lastInfusionOn: (day: string) => `最後の点滴は${day}です。`,
    lastUnknown: '最後の点滴の日は、わかりません。',
    beforeFirst: '点滴は、まだ始まっていません。',
    firstPlanned: (day: string) => `最初の点滴の予定は${day}です。`,
    nextPlanned: (day: string) => `次の予定は${day}です。`,
    temperature: (celsius: string) => `体温は${celsius}℃です。`,
    allergies: (text: string) => `アレルギーは、${text}。`,
    medicines: (text: string) => `ほかの薬は、${text}。`,
    on119: {
      addressFirst: '「救急です」。はじめに住所を言います。',
      /** Read out as they stand. */
      quoted: (sentences: string) => `「${sentences.replace(/。$/, '')}」`,
      ambulance: '救急です。',
      address: (address: string) => `住所は、${address}です。`,
      wayToDoor: (way: string) => `家の入り方は、${way}。`,
      treatment: {
        drip: {
          patient: '血液のがんで、免疫を強く働かせる点滴を受けています。',
          family: '患者は、血液のがんで、免疫を強く働かせる点滴を受けています。',
        },
        planned: {
          patient: '血液のがんで、免疫を強く働かせる点滴を受ける予定です。',
          family: '患者は、血液のがんで、免疫を強く働かせる点滴を受ける予定です。',
        },
        other: {
          patient: '血液のがんで、免疫を強く働かせる治療を受けています。',
          family: '患者は、血液のがんで、免疫を強く働かせる治療を受けています。',
        },
      },
      condition: 'いまの様子を言います。けいれんの時刻や、最後にふだんどおりだった時刻も言います。',
      named: (name: string) => `名前は、${name}です。`,
      helpers: (names: string) => `${names}が来られます。`,
      whileWaiting: [
        '電話は切らず、スピーカーにします。玄関の鍵をあけます。',
        '食べたり飲んだりしません。病院のカード・お薬手帳・保険証（マイナ保険証）・充電器を用意します。',
        'かかっている病院に電話するよう、救急隊に頼みます。',
        'よくなったように見えても、取り消しません。',
      ],
    },
    handOver: {
      ask: {
        patient: [
          '声が出ません。代わりに電話してください。',
          '具合が急に悪くなりました。119番をお願いします。',
        ],
        family: [
          '声が出ません。代わりに電話してください。',
          '家族の具合が急に悪くなりました。119番をお願いします。',
        ],
      },
      treatment: {
        drip: {
          patient: '血液のがんで、免疫を強く働かせる点滴（ルンスミオ）を受けています。',
          family: '患者は、血液のがんで、免疫を強く働かせる点滴（ルンスミオ）を受けています。',
        },
        planned: {
          patient: '血液のがんで、免疫を強く働かせる点滴（ルンスミオ）を受ける予定です。',
          family: '患者は、血液のがんで、免疫を強く働かせる点滴（ルンスミオ）を受ける予定です。',
        },
        other: {
          patient: '血液のがんで、免疫を強く働かせる治療（ルンスミオ）を受けています。',
          family: '患者は、血液のがんで、免疫を強く働かせる治療（ルンスミオ）を受けています。',
        },
      },
    },
  },
  {
    switchboard:
      '“I am a patient who was told to phone at any hour. Please put me through to the haematology doctor on duty.”',
    switchboardFamily:
      '“I am a relative of a patient who was told to phone at any hour. Please put me through to the haematology doctor on duty.”',
    treatment: {
      drip: {
        of: 'treated with Lunsumio infusions',
        is: {
          patient: 'The treatment is Lunsumio infusions.',
          family: 'The treatment is Lunsumio infusions.',
        },
      },
      planned: {
        of: 'about to start Lunsumio infusions',
        is: {
          patient: 'Lunsumio infusions are about to start.',
          family: 'Lunsumio infusions are about to start.',
        },
      },
      other: {
        of: 'treated with Lunsumio',
        is: { patient: 'The treatment is Lunsumio.', family: 'The treatment is Lunsumio.' },
      },
    },
    patientNamed: (treatment: string, name: string) => `My name is ${name}. I am ${treatment}.`,
    familyNamed: (treatment: string, name: string) => `I am a relative of ${name}, who is ${treatment}.`,
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
    underDoctor: (department: string, doctor: string) =>
      doctor
        ? `The doctor is Dr ${doctor}${department && `, ${department}`}.`
        : department
          ? `The department is ${department}.`
          : '',
    born: (year: number) => `Born in ${year}.`,
    lastInfusion: (day: string, course: string) => `The last infusion was on ${day} (${course}).`,
    lastInfusionOn: (day: string) => `The last infusion was on ${day}.`,
    lastUnknown: 'The date of the last infusion is not known.',
    beforeFirst: 'There has been no infusion yet.',
    firstPlanned: (day: string) => `The first infusion is planned for ${day}.`,
    nextPlanned: (day: string) => `The next one is planned for ${day}.`,
    temperature: (celsius: string) => `The temperature is ${celsius} °C.`,
    allergies: (text: string) => `Allergies: ${text}.`,
    medicines: (text: string) => `Other medicines: ${text}.`,
    on119: {
      addressFirst: 'Say “Kyūkyū desu” (ambulance). Say the address first.',
      quoted: (sentences: string) => `“${sentences}”`,
      ambulance: 'Kyūkyū desu (ambulance).',
      address: (address: string) => `The address is ${address}.`,
      wayToDoor: (way: string) => `How to get in: ${way}.`,
      treatment: {
        drip: {
          patient: 'I have blood cancer and get infusions that make the immune system work hard.',
          family: 'The patient has blood cancer and gets infusions that make the immune system work hard.',
        },
        planned: {
          patient:
            'I have blood cancer and am about to start infusions that make the immune system work hard.',
          family:
            'The patient has blood cancer and is about to start infusions that make the immune system work hard.',
        },
        other: {
          patient: 'I have blood cancer and a treatment that makes the immune system work hard.',
          family: 'The patient has blood cancer and a treatment that makes the immune system work hard.',
        },
      },
      condition: 'Say what is wrong now: also when the seizure was, or when all was last as usual.',
      named: (name: string) => `The name is ${name}.`,
      helpers: (names: string) => `${names} can come.`,
      whileWaiting: [
        'Stay on the line, speaker on. Unlock the door.',
        'Nothing to eat or drink. Get the card from the hospital, medicine notebook, insurance card and charger.',
        'Ask the crew to phone the hospital that treats you.',
        'Even if it seems better, do not cancel.',
      ],
    },
    handOver: {
      ask: {
        patient: ['I cannot speak. Please phone for me.', 'I suddenly feel very ill. Please phone 119.'],
        family: [
          'I cannot speak. Please phone for me.',
          'A relative of mine is suddenly very ill. Please phone 119.',
        ],
      },
      treatment: {
        drip: {
          patient: 'I have blood cancer and get infusions that make the immune system work hard (Lunsumio).',
          family:
            'The patient has blood cancer and gets infusions that make the immune system work hard (Lunsumio).',
        },
        planned: {
          patient:
            'I have blood cancer and am about to start infusions that make the immune system work hard (Lunsumio).',
          family:
            'The patient has blood cancer and is about to start infusions that make the immune system work hard (Lunsumio).',
        },
        other: {
          patient: 'I have blood cancer and a treatment that makes the immune system work hard (Lunsumio).',
          family:
            'The patient has blood cancer and a treatment that makes the immune system work hard (Lunsumio).',
        },
      },
    },
  },
);
