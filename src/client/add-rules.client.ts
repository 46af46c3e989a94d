/**
 * Adds rules to the page: the policy lets scripts add them through the interfaces of style sheets only. They come in
 * a sheet of their own where the browser has such: after a change of the page’s own sheet, browsers style the
 * whole page anew, and take the headline face that it declares for a new one, which moves what is being read.
 * A rule that the browser does not know is left out.
 */
export function addRules(rules: readonly string[]): void {
  if ('replaceSync' in CSSStyleSheet.prototype) {
    const added = new CSSStyleSheet();
    added.replaceSync(rules.join(''));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, added];
    return;
  }
  const sheet = document.querySelector('style')?.sheet;
  for (const rule of rules) {
    try {
      sheet?.insertRule(rule, sheet.cssRules.length);
    } catch {
      // The part looks plainer.
    }
  }
}
