import { domainToASCII, domainToUnicode } from 'node:url';

/** What a host may be written in: letters of any script, digits, hyphens, dots; then a port. */
const hostForm = /^[\p{L}\p{N}\p{M}.-]+(:\d{1,5})?$/u;
/** A name that ends in letters: neither a number, nor a machine of one’s own. */
const publicName = /^([a-z0-9-]+\.)+([a-z]{2,}|xn--[a-z0-9-]+)$/;
/** Signs that an address holds only in their percent form. */
const unescaped = /[\s"<>\\^`{|}]/;

/** Letters of one script each, and the scripts that one language mixes. */
const scripts = [
  /^[a-z\u00DF-\u024F\u1E00-\u1EFF]*$/,
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30FC]*$/u,
  /^[\p{Script=Han}\p{Script=Hangul}]*$/u,
  /^[\p{Script=Han}\p{Script=Bopomofo}]*$/u,
  ...'Arabic Armenian Bengali Cyrillic Devanagari Ethiopic Georgian Greek Gujarati Gurmukhi Hebrew Kannada Khmer Lao Malayalam Myanmar Sinhala Tamil Telugu Thai'
    .split(' ')
    .map((name) => new RegExp(`^\\p{Script=${name}}*$`, 'u')),
];
/** Scripts of which whole words can be written that look like Latin ones. */
const looksLatin = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;

/** Parameters by which a shared address tells who shared it, and where. */
const trackers =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|twclid|igshid|mc_[ce]id|_hsenc|_hsmi|yclid|wickedid|oly_\w+_id)$/;

const mendHost = 'Write the address of the site itself, as a browser shows it: https://example.org/page.';

/**
 * Holds a web address against what a reader may be sent to: http or https, and a public name that is
 * what it seems to be.
 * Source of the scripts that may stand together: https://www.unicode.org/reports/tr39/#Restriction_Level_Detection
 * @returns what is wrong and, on the next line, what to write; null when nothing is.
 */
export function checkWebAddress(address: string): string | null {
  const [, host] = /^https?:\/\/([^/?#]+)/.exec(address) ?? [];
  if (host === undefined) return 'is not allowed.\nWrite the whole address, with https://.';
  if (host.includes('@')) return `holds a name or a password before @.\n${mendHost}`;
  if (!hostForm.test(host)) return `has a host that is no name.\n${mendHost}`;
  const name = host.replace(/:\d+$/, '');
  const ascii = domainToASCII(name);
  if (!publicName.test(ascii) || !URL.canParse(address))
    return `has a host that is no public name.\n${mendHost}`;
  if (unescaped.test(address)) {
    return 'holds a space or a sign that an address cannot hold.\nWrite it in its percent form: %20 for a space.';
  }
  const tracking = [...new URL(address).searchParams.keys()].filter((key) => trackers.test(key));
  if (tracking.length > 0) {
    return `follows its readers by ${tracking.join(', ')}.\nTake that out of the address.`;
  }
  return checkScripts(domainToUnicode(ascii), ascii);
}

function checkScripts(name: string, ascii: string): string | null {
  const labels = name.split('.').map((label) => label.replaceAll(/[\p{N}\p{M}-]/gu, ''));
  const mixed = labels.some((label) => !scripts.some((script) => script.test(label)));
  const isDisguised =
    labels.some((label) => looksLatin.test(label)) && labels.some((label) => /[a-z]/.test(label));
  if (!mixed && !isDisguised) return null;
  return `has a host that mixes scripts, and may pass for another: ${ascii}.\nWrite a host whose letters are of one script, or the address of an archived copy.`;
}
