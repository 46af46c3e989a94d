/**
 * Adds rules to the page’s own style: the policy lets scripts add them this way only, and every
 * browser can. A rule that the browser does not know is left out.
 */
export function addRules(rules: readonly string[]): void {
  const sheet = document.querySelector('style')?.sheet;
  for (const rule of rules) {
    try {
      sheet?.insertRule(rule, sheet.cssRules.length);
    } catch {
      // The part looks plainer.
    }
  }
}
