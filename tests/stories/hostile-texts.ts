import { copyStory } from './copy-story.ts';

/** A text that is sound, and hostile to whatever writes it without care. */
export const hostileText = `=cmd() </script><script>alert</script> ]]> <img src=x onerror=alert> & "é" ' {x} ; , -->`;
const asMarkdown = hostileText.replaceAll(/[<&[\]{]/g, '\\$&');

/** The invented story with such texts in every kind of field: each file and page must write them as text. */
export function copyHostileStory(): string {
  const text = JSON.stringify(asMarkdown);
  return copyStory({
    'story.yaml': [/title: A bridge for Vale\nheadline: /, `title: ${text}\nheadline: `],
    'cause/council-warns.md': [
      /title: .*\n(label: .*\n)?summary: .*/,
      `title: ${text}\nlabel: \\</script> & ]]>\nsummary: ${text}`,
    ],
    'works/index.md': ['title: Works', `title: ${text}`],
    'cause/index.md': ['title: ', `title: \\</script>\\<img src=x onerror=alert> & ]]> `],
    'contested/which-night.md': ['speaker: Council of Vale', `speaker: ${JSON.stringify(hostileText)}`],
    'places.yaml': ['name: Vale', `name: ${JSON.stringify(hostileText)}`],
    'facts.yaml': ['label: People in the first crew', `label: ${text}`],
    'sources.yaml': [
      'publisher: Council of Vale',
      `publisher: ${JSON.stringify(hostileText)}\n  title: ${JSON.stringify(hostileText)}`,
    ],
    'glossary.yaml': ['meaning: A support', `meaning: ${JSON.stringify(asMarkdown)}\n#`],
  });
}
