/** The eight tiles of the page that asks for danger first. */
export type RedQuestionId =
  | 'breath'
  | 'awake'
  | 'seizure'
  | 'stroke'
  | 'throat'
  | 'collapse'
  | 'pain'
  | 'bleeding';
