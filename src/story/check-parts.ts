import { chapterPath, entryPath, factPath } from '../paths.ts';
import { findRenamed } from '../problems/nearest.ts';
import type { Place, Problems } from '../problems/problems.ts';
import { recordFiles, type RecordKind } from '../problems/record-files.ts';
import { formatDay } from '../words/write-date.ts';
import { findSuccessor } from './aliases.ts';
import { isOpposed } from './ledger.ts';
import { listEditions, placeOf } from './place-of.ts';
import type { RawContent } from './raw.ts';
import type { Story } from './story.ts';

/** A part of a page that the engine names, and that is there only as long as the content has something for it. */
interface Part {
  /** The ids that it has. */
  ids: RegExp;
  isThere: (id: string) => boolean;
  /** Where its author would have it back. */
  at: Place;
  /** What has happened, in a sentence. */
  lost: string;
  mend: string;
  /** What else of its kind is there, and may be its new name. */
  others?: string[];
}

/**
 * Reports each place on a page that was published and that the page will no longer have, as far as the content says
 * it: parts that the engine names. The build looks after the rest, such as headings of texts.
 */
export function checkParts(story: Story, raw: RawContent, problems: Problems): void {
  const { aliases } = story;
  for (const edition of listEditions(story)) {
    const parts = listParts(edition, raw, problems.folder);
    for (const [former, record] of edition.published) {
      const path = aliases.paths.get(former) ?? former;
      const onPage = parts.get(path) ?? [];
      // What no part here is about is the build’s to look after.
      const isPresent = (id: string) => onPage.find(({ ids }) => ids.test(id))?.isThere(id) ?? true;
      for (const part of onPage) {
        const lost = record.ids.filter(
          (id) =>
            part.ids.test(id) &&
            !aliases.retired.has(placeOf(edition, `${former}#${id}`)) &&
            findSuccessor(id, isPresent, aliases) === null,
        );
        const [first] = lost;
        if (first === undefined) continue;
        const addresses = lost.map((id) => placeOf(edition, `${former}#${id}`));
        const nearest = findRenamed(
          first,
          lost,
          (part.others ?? []).filter((id) => !record.ids.includes(id)),
        );
        const [verb, pronoun] = lost.length > 1 ? ['were', 'they'] : ['was', 'it'];
        problems.add(
          part.at,
          `${addresses.join(' and ')} ${verb} published, last on ${formatDay(record.date, 'day', 'en')}, and would vanish: ${part.lost}
${part.mend} Or, if something replaces ${lost.length > 1 ? 'them' : 'it'}, write anchors: { ${first}: ${nearest ?? 'its id'} } in story.yaml. If ${pronoun} must go for good, write retired: [${addresses.join(', ')}] there.`,
        );
      }
    }
  }
}

/** The parts of the pages of a story, by the paths of their pages. */
function listParts(story: Story, raw: RawContent, folder: string): Map<string, Part[]> {
  const parts = new Map<string, Part[]>([['/', listFrontParts(story, raw)]]);
  const terms = new Set(story.terms.map(({ id }) => id));
  const records = (name: RecordKind, known: ReadonlySet<string>, prefix = `${name}-`): Part => ({
    ids: new RegExp(`^${prefix}`),
    isThere: (id) => known.has(id.slice(prefix.length)),
    others: [...known].map((id) => prefix + id),
    at: { file: `${folder}/${recordFiles[name]}`, line: 1, column: 1 },
    lost: `no ${name} here has that id.`,
    mend: 'Bring its record back.',
  });
  parts.set('/glossary/', [records('term', terms), records('place', new Set(story.places.keys()))]);
  const sources = records('source', new Set(story.sources.keys()), '');
  parts.set('/sources/', [{ ...sources, ids: /^(?!grade-)/ }]);
  for (const chapter of story.chapters) {
    const { at } = raw.chapters.get(chapter.slug) ?? raw.story;
    parts.set(chapterPath(chapter), [
      {
        ids: /^picture$/,
        isThere: () => chapter.picture !== null,
        at: at(['picture']),
        lost: 'the picture of the chapter was taken away.',
        mend: 'Bring picture: back.',
      },
      stepPart(chapter.steps.length, at(['steps'])),
      {
        ids: /^background$/,
        isThere: () => chapter.body.text !== '',
        at: at(),
        lost: 'the text of the chapter was taken away.',
        mend: 'Bring it back.',
      },
    ]);
  }
  const documents = new Map(raw.entries.map((document) => [document.id, document]));
  for (const entry of story.entries) {
    const { at } = documents.get(entry.slug) ?? raw.story;
    parts.set(entryPath(entry), [
      {
        ids: /^disputed$/,
        isThere: () => entry.contested.length > 0,
        at: at(['contested']),
        lost: 'no contested point belongs to this development any more.',
        mend: 'Bring contested: back.',
      },
      {
        ids: /^inferred$/,
        isThere: () => entry.inferred !== null,
        at: at(['inferred']),
        lost: 'why the date is inferred was taken away.',
        mend: 'Bring inferred: back.',
      },
    ]);
  }
  for (const fact of story.facts.values()) {
    const { at } = raw.facts.get(fact.id) ?? raw.story;
    parts.set(factPath(fact), [
      {
        ids: /^against$/,
        isThere: () => isOpposed(fact, story),
        at: at(['rivals']),
        lost: 'nothing speaks against this figure any more.',
        mend: 'Bring rivals: back, or the contested point that concerns it.',
      },
    ]);
  }
  return parts;
}

function listFrontParts(story: Story, raw: RawContent): Part[] {
  const shown = new Set(story.keyFigures.map(({ id }) => `figure-${id}`));
  return [
    {
      ids: /^figure-/,
      isThere: (id) => shown.has(id),
      at: raw.story.at(['keyFigures']),
      others: [...shown, 'key-figures'],
      lost: 'keyFigures names it no longer.',
      mend: 'Name its fact there again.',
    },
    {
      ids: /^disputed$/,
      isThere: () => story.disputed.length > 0,
      at: raw.story.at(['disputed']),
      lost: 'disputed names no point.',
      mend: 'Name one there.',
    },
    stepPart(story.steps.length, { ...raw.story.at(), ...raw.steps.at(-1)?.at() }),
  ];
}

/** Steps are numbered: those that are one too many for the story, or for a chapter, are lost. */
function stepPart(count: number, at: Place): Part {
  return {
    ids: /^(steps|step-\d+)$/,
    isThere: (id) => (id === 'steps' ? count > 0 : Number(/^step-(\d+)$/.exec(id)?.[1]) <= count),
    at,
    lost: `only ${count} ${count === 1 ? 'step is' : 'steps are'} left.`,
    mend: 'Bring the steps back.',
  };
}
