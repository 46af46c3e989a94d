import { HtmlValidate } from 'html-validate';

/** Two rules of taste are off: a title says what a page is about, however long, and no page has a form. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: { 'long-title': 'off', 'no-implicit-button-type': 'off' },
});

/** What is not valid in an HTML file, a line each. */
export async function findHtmlFaults(file: string): Promise<string[]> {
  const { results } = await validator.validateFile(file);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId}: ${message}`);
}
