import type { chartWords as english } from '../en/charts.ts';
import type { CountValue } from '../summaries.ts';
import { toldInYears } from '../sentence.ts';
import { count, plural, writeSpan } from './base.ts';

/** The words of the charts. */
export const chartWords: typeof english = {
  timelineHeadline: 'Le récit sur une seule ligne',
  timelineDescription: 'Chaque événement daté du récit, dans l’ordre, avec ses sources.',
  timelineSummary: ({ count: total, after, crowded }) => [
    total,
    plural(total, { one: ' événement', other: ' événements' }),
    ...(after > 0 ? [', dont ', after, ' après l’article.'] : ['.']),
    ...(crowded
      ? [
          ' ',
          crowded.count,
          after > 0 ? ' de ceux d’avant ' : ' d’entre eux ',
          plural(crowded.count, { one: 'tombe en ', other: 'tombent en ' }),
          ...(crowded.days < toldInYears
            ? [crowded.days, plural(crowded.days, { one: ' jour', other: ' jours' })]
            : [writeSpan(crowded.days)]),
          ' : la ligne y est donc étirée, et dit à chaque changement combien de fois plus de place prend un jour.',
        ]
      : []),
  ],
  opened: (days) =>
    days === null
      ? ['Une échelle régulière et, dessous, un couloir par chapitre']
      : [
          'Une échelle régulière ; ',
          ...(days < toldInYears
            ? [days, plural(days, { one: ' jour chargé', other: ' jours chargés' })]
            : [writeSpan(days), ' chargés']),
          plural(days, {
            one: ' en événements, dessiné en plus grand',
            other: ' en événements, dessinés en plus grand',
          }),
        ],
  walkLens:
    'Événements des jours dessinés en plus grand. Les flèches du clavier les parcourent dans l’ordre du temps.',
  walkCount: 'Points du graphique. Les flèches du clavier les parcourent dans l’ordre du temps.',
  walked: '{position} sur {count}, {what}',
  allChapters: 'Tous les chapitres',
  onlyOneChapter: 'Un seul chapitre de la ligne',
  countsByMonth: 'Événements par mois, un couloir par chapitre. Chaque année a sa propre page.',
  developmentsCounted: (total) => count(total, { one: 'événement', other: 'événements' }),
  timelineOf: (name) => `Sur la ligne : ${name}`,
  timelineOfDescription: (name) => `Les événements datés, dans l’ordre, avec leurs sources : ${name}.`,
  wholeLine: 'Toute la ligne, année par année',
  gear: (speed) => `${speed}×`,
  dateSample: 'date', // as in English
  rejectedTied: 'ne peut être exacte ; reliée à la date que nous suivons',
  rangeKey: 'a duré tout ce temps',
  withinKey: 'à un moment de cette période',

  day: 'Jour',
  noLaterCount: 'aucun décompte ultérieur trouvé',
  reportedTotal: 'rapporté',
  theArticleOn: (date) => `l’article, ${date}`,
  theArticleBare: 'l’article',
  afterTheArticle: 'après l’article',
  cannotBeRight: 'ne peut être exact',
  howToRead: 'Comment le lire.',
  countReading: (told, { value, basis, hasArticle, hasPlans }) => [
    ` Chaque palier a été rapporté. Le bord montre ${told[basis]}`,
    ...(value
      ? [
          ' : ',
          value.printed,
          ` ${hasArticle ? 'le jour de l’article' : 'à la fin'}${value.isComputed ? ' (notre somme)' : ''}`,
        ]
      : []),
    `. ${basis === 'reported' ? '' : 'Une étiquette de plusieurs dates donne notre somme ; chaque date figure dans le tableau. '}${hasPlans ? 'En tirets : ce qui est prévu. ' : ''}Le dessin s’arrête où s’arrêtent les décomptes. ${told.unknown}`,
  ],
  leftToTable: 'Là où la place manque pour les mots, les nombres ne figurent que dans le tableau.',
  waitedFor: (days) => [
    'Avant le premier changement, ',
    ...(days < toldInYears
      ? [days, plural(days, { one: ' jour s’est écoulé', other: ' jours se sont écoulés' })]
      : [`${writeSpan(days)} se sont écoulés`]),
    ' (notre calcul).',
  ],
  dateByDate: 'Date par date',
  countCaption: 'En gras : rapporté ; en caractères normaux : notre somme.',
  dateAndReport: 'Date, et ce qui a été rapporté',
  inAll: 'en tout',
  differHow: (low) => ['L’échelle commence à ', low, ', non à zéro.'],
  onArticleDay: 'le jour de l’article',
  atTheEnd: 'à la fin',
  ourSum: 'notre somme',
  nearestWay: 'le plus proche de cette façon de compter',
  pointValue: (value, share) => (share ? `${value}, ${share} du plan` : value),
  countSummary: (summary, told) => {
    const { name, hasArticle, value, counted, plan, share, latest } = summary;
    const when = hasArticle ? 'le jour de l’article' : `à la fin, d’après ${told.followed}`;
    if (value === null) return [`${name}, ${when} : rien de rapporté.`];
    const areBoth = value.isComputed && counted?.isComputed;
    const mark = ({ isComputed }: CountValue) => (isComputed && !areBoth ? ' (notre somme)' : '');
    return [
      `${name}, ${when} : `,
      value.printed,
      ...(counted
        ? [`${mark(value)} ${told.byRounded}, ou `, counted.printed, `${mark(counted)} ${told.byCounted}`]
        : [mark(value)]),
      areBoth ? ' (nos sommes, l’une et l’autre)' : '',
      ...(plan && share ? [', soit ', share, ' du plan (', plan, ')'] : []),
      '.',
      ...(latest
        ? [` ${latest.isComputed ? 'Somme à' : 'À'} la fin, d’après ${told.followed} : `, latest.printed, '.']
        : []),
    ];
  },

  pledgesSummary: ({ pledging, numbered, arrived, arrivedByEnd }, told, hasArticle) => [
    'Une promesse reste une promesse et n’entre dans aucun des totaux ci-dessus. Nous avons trouvé ',
    pledging,
    plural(pledging, {
      one: ' contributeur qui a fait une promesse, dont ',
      other: ' contributeurs qui ont fait une promesse, dont ',
    }),
    numbered,
    ` avec un nombre. ${told.cameFrom} `,
    ...(hasArticle ? [arrived, ' d’entre eux au jour de l’article, et '] : []),
    arrivedByEnd,
    `${hasArticle ? '' : ' d’entre eux'} à la fin, d’après ${told.followed}.`,
  ],
  allOf: 'tous, soit',
  ofPledged: 'sur',
  figureOf: (figure, who) => `${figure} selon ${who}`,
  sides: { for: 'pour', against: 'contre', abstained: 'abstentions' },
  ofWhole: 'sur',
  pledged: 'promis',
  pledgedLate: 'promesse connue par des articles ultérieurs',
  pledgedNoNumber: 'promesse, aucun nombre trouvé',
  noPledge: 'aucune promesse trouvée',
  cameMore: 'plus tard,',
  cameLater: ({ came }) => `${came} après l’article,`,
};
