// English words of the tables that say how many people had each risk.
import type { IncidenceWords } from '../word-types.ts';

export const incidences: IncidenceWords = {
  items: {
    'cytokine-release': 'CRS (cytokine release syndrome)',
    hlh: 'HLH (haemophagocytic lymphohistiocytosis)',
    'nervous-system': 'Brain and nerves (neurologic events, overall)',
    icans: 'ICANS',
    infection: 'Infection',
    'tumour-flare': 'Tumour flare',
    'tumour-lysis': 'Tumour lysis syndrome',
    'low-blood-counts': 'Low blood counts (overall)',
    neutropenia: 'Neutropenia',
    anaemia: 'Anaemia',
    thrombocytopenia: 'Thrombocytopenia',
    'febrile-neutropenia': 'Febrile neutropenia',
  },
  studies: {
    overseas: 'Overseas study (GO29781, cohort B11 FL RP2D, 90 people)',
    japan: 'Japanese study (JO40295, expansion cohort, 19 people)',
  },
  columns: { overseas: 'Overseas: 90 people', japan: 'Japan: 19 people' },
  allGrades: 'Any grade',
  gradeThreeUp: 'Grade 3 or higher (severe)',
  people: (people) => people,
  ofHundred: (people) => `about ${people} of 100`,
  ofStudy: (people, of) => `${people} of ${of} people`,
  zero: (of) => `none of these ${of} people`,
  severeOfThem: (people) => `severe in ${people} of them`,
  among: (of) => `among ${of}`,
  zeroMeans: 'None does not mean that it cannot happen. It may be seen when more people are looked at.',
  key: {
    severe: 'It was severe (grade 3 or higher)',
    hadIt: 'It happened (grade 1 or 2)',
    hadItNot: 'It did not happen',
  },
  counted:
    'These are unwanted events (adverse events) that happened during the trials. They are counted whether or not the medicine caused them.',
  few: 'The Japanese study had 19 people only: too few to speak of a share.',
  notForYou: 'These are people counted in studies. The numbers do not say whether it will happen to you.',
  grade: 'Grades are the steps in which doctors count how bad something is. Grade 3 or higher is severe.',
  notes: {
    'crs-graded-by-astct': 'CRS was graded by the rules of the American society ASTCT.',
    'hlh-elsewhere':
      'In both studies it happened in groups that are not in this table. Of the 447 people of the overseas study, 3 in other groups had it, and 1 died.',
    'icans-elsewhere': 'In the overseas study it happened in groups that are not in this table.',
    'icans-as-reported':
      'The case in Japan was serious. In the dictionary MedDRA 20.1 it is “neurotoxicity”. It is counted as ICANS because the doctor reported it as ICANS.',
    'parts-do-not-add-up': 'The rows below do not add up to the overall number. The plan does not say why.',
    'febrile-neutropenia-elsewhere': 'In both studies it happened in groups that are not in this table.',
  },
};
