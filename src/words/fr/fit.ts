/** A date behind “du” and the like, or “au” and the like; what makes it vague stands behind it there. */
const behind = (date: string, [masculine, elided, plain, vowel]: readonly string[]): string => {
  const bare = bareOf(date);
  const preposition = isMasculine(bare)
    ? masculine
    : isElided(bare)
      ? elided
      : /^[aeo]/u.test(bare)
        ? vowel
        : plain;
  return `${preposition}${bare}${vagueOf(date)}`;
};

const vague = /^(?:peut-être )?(?:vers (?:le )?)?/u;
const bareOf = (date: string) => date.replace(vague, '');
const isMasculine = (bare: string) => /^(?:\d{1,2}(?:er)?(?: |$)|printemps)/u.test(bare);
const isElided = (bare: string) => /^(?:été|automne|hiver)/u.test(bare);

/** What makes a date vague, as it stands behind it. */
function vagueOf(date: string): string {
  const [words = ''] = vague.exec(date) ?? [];
  return `${words.includes('vers') ? ' environ' : ''}${words.includes('peut-être') ? ' peut-être' : ''}`;
}

const from = ['du ', 'de l’', 'de ', 'd’'];
const until = ['au ', 'à l’', 'à ', 'à '];
const article = ['le ', 'l’', '', ''];

/** From one date to another. */
export const range = (start: string, end: string): string => `${behind(start, from)} ${behind(end, until)}`;

const ends = /^(?:du |de l’|de |d’)(.+?) (?:au |à l’|à )(.+)$/u;
const governing = /(?:^|[^\p{L}])(?:en|le|du|au|de|dès|depuis|avant|après|jusqu’(?:à|en|au)|fin|début)\s+$/iu;

/**
 * A date behind words that govern it: “en vers 1862” is “en 1862 environ”, “entre du 3 au 5 octobre” is
 * “entre le 3 et le 5 octobre”, “en de 1870 à 1879” is “en 1870-1879”.
 */
export function fitDate(before: string, date: string): string {
  const [, start, end] = ends.exec(date) ?? [];
  if (start !== undefined && end !== undefined) {
    if (/(?:^|[^\p{L}])entre\s+$/iu.test(before))
      return `${behind(start, article)} et ${behind(end, article)}`;
    const areYears = [start, end].every((one) => /^\d{4}$/.test(one));
    return areYears && /(?:^|[^\p{L}])en\s+$/iu.test(before) ? `${start}-${end}` : date;
  }
  return governing.test(before) ? `${bareOf(date)}${vagueOf(date)}` : date;
}

const elision = /(?:^|[^\p{L}’'])(de|le|la|que|jusque|lorsque|puisque)\s+$/iu;
const elided = /(?:^|[^\p{L}])(d|l|qu|jusqu|lorsqu|puisqu)[’']$/iu;
const whole: Readonly<Record<string, string>> = { d: 'de', l: 'le' };

/** What to write in place of the word before a date or a figure that does not fit it: “de environ 300”, “d’300”, “en printemps 1890”; else null. */
export function findMisfit(before: string, printed: string): string | null {
  const [, word] = elision.exec(before) ?? [];
  if (word && /^[aeéiouhà]/u.test(printed)) return `${word.slice(0, -1)}’`;
  const [, short] = elided.exec(before) ?? [];
  if (short && /^(?:[02-9]|[b-df-gj-np-tv-z])/u.test(printed)) {
    return `${whole[short.toLowerCase()] ?? `${short}e`} `;
  }
  if (/(?:^|[^\p{L}])en\s+$/iu.test(before) && printed.startsWith('printemps')) return 'au ';
  return /(?:^|[^\p{L}])en\s+$/iu.test(before) && printed.startsWith('les années') ? 'dans ' : null;
}
