import { HtmlValidate } from 'html-validate';

/**
 * Three rules are off: a title says what a page is about, however long; no page has a form; and a table whose rows
 * are laid out as boxes says its roles, which some browsers forget.
 */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: { 'long-title': 'off', 'no-implicit-button-type': 'off', 'no-redundant-role': 'off' },
});

/** What is not valid in an HTML file, a line each. */
export async function findHtmlFaults(file: string): Promise<string[]> {
  const { results } = await validator.validateFile(file);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId}: ${message}`);
}
