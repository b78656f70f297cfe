/**
 * Month names by their first letters, accents off, in the languages in which shops' exports come:
 * English, German, French, Spanish, Italian, Portuguese, Dutch. Every beginning names one month only.
 */
const beginnings: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen'],
  ['feb', 'fev'],
  ['mar', 'mrz', 'maa', 'mrt'],
  ['apr', 'abr', 'avr'],
  ['may', 'mai', 'mei', 'mag'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'ago', 'aou'],
  ['sep', 'set'],
  ['oct', 'okt', 'out', 'ott'],
  ['nov'],
  ['dec', 'dez', 'dic'],
];

const fullNames =
  'january february march april may june july august september october november december sept ' +
  'januar februar marz mai juni juli august september oktober november dezember ' +
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre janv fevr avr juil ' +
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ' +
  'gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre ' +
  'janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro ' +
  'januari februari maart mei augustus';

let byName: Map<string, number> | undefined;

function table(): Map<string, number> {
  const names = new Map<string, number>();
  beginnings.forEach((words, index) => {
    for (const word of words) names.set(word, index + 1);
  });
  for (const name of fullNames.split(' ')) {
    const month = names.get(name.slice(0, 4)) ?? names.get(name.slice(0, 3));
    if (month) names.set(name, month);
  }
  return names;
}

/** The month that a word names, 1 to 12, or 0: `Mar`, `März` and `marzo` are 3. */
export function monthOf(word: string): number {
  byName ??= table();
  const letters = word.toLowerCase().normalize('NFD').replace(/[̀-ͯ.]/g, '');
  return byName.get(letters) ?? 0;
}
