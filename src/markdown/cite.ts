import { becomeElement, type TextDirectiveHandler } from './directive.ts';
import { checkCitation } from './check-citation.ts';

/** `:cite[R46, article#15]` marks what the sources support; `render` gives the numbers of the page. */
export const cite: TextDirectiveHandler = (node, { argument, index, fail }) => {
  const citations = argument.split(',').map((part) => part.trim());
  for (const citation of citations) {
    const problem = checkCitation(citation, index.sources);
    if (problem) fail(problem);
  }
  becomeElement(node, 'sup', { dataCites: citations.join(' ') }, []);
};
