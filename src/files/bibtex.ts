/** Signs that TeX takes for its own, each as it writes them. */
const texSigns: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Fields that are taken as they are, signs of TeX included. */
const verbatim = new Set(['url', 'date']);
/** Fields whose text is no name and no title to be changed: twice in braces it keeps its capitals and its order. */
const kept = new Set(['author', 'title']);

/**
 * A record of BibTeX in the fields of biblatex, which knows days and pages of the web. Letters stay as
 * they are, in UTF-8.
 * @param fields each as plain text; url and date as they stand.
 * Source: https://ctan.org/pkg/biblatex, 2.1 and 2.2
 */
export function writeRecord(type: string, key: string, fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields).map(([name, value]) => {
    const text = verbatim.has(name) ? value : escapeTex(value);
    return `  ${name} = {${kept.has(name) ? `{${text}}` : text}},`;
  });
  return [`@${type}{${key},`, ...lines, '}'].join('\n');
}

function escapeTex(text: string): string {
  return text.replace(/[\\~^{}&%$#_]/g, (sign) => texSigns[sign] ?? `\\${sign}`);
}
