import type { BareTables, NounTables, PhraseTables } from '../../pack/pack.ts'
import { set } from '../rows.ts'

const prepositions =
  'in im an am auf aus bei beim mit nach seit von vom zu zum zur um für gegen ohne durch über unter vor hinter zwischen bis laut gegenüber wegen trotz während'
const articles = 'der die das den dem des ein eine einen einem einer eines'
const verbs =
  'ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können soll sollen will wollen stieg stiegen steigt steigen wuchs wuchsen wächst sank sanken sinkt fiel fielen fällt lag lagen liegt beträgt betrug kostet kostete kosten sagte teilte erklärte berichtete meldete legte legten ging gingen erhöhte erhöhten senkte senkten kletterte schrumpfte verlor verloren erreichte verkaufte kaufte baute zahlte erhielt gab kam kamen starben verletzt'
const stops = set(
  `${prepositions} ${articles} ${verbs} und oder aber sowie als wie nicht nur auch noch mehr weniger alt lang hoch breit tief`,
)

/** What news counts most. German nouns look like any word, so that they are listed. */
const heads = set(
  'menschen personen leute männer frauen kinder schüler studenten einwohner bürger besucher zuschauer touristen gäste kunden nutzer wähler mitglieder mitarbeiter beschäftigte beschäftigten angestellte arbeitnehmer arbeitsplätze stellen jobs tote toten verletzte verletzten opfer patienten fälle soldaten polizisten feuerwehrleute flüchtlinge unternehmen firmen betriebe banken schulen häuser wohnungen gebäude zimmer betten fahrzeuge autos wagen lastwagen busse züge flugzeuge flüge schiffe boote länder staaten städte gemeinden orte tore punkte spiele stimmen sitze anträge klagen bücher bäume tiere kühe schweine mal filialen läden aktien anteile drohnen raketen',
)

export const nouns: NounTables = {
  stops,
  light: set('weitere weiteren neue neuen zusätzliche zusätzlichen andere anderen'),
  isHead: (word) => heads.has(word),
}

export const phrases: PhraseTables = {
  leading: set(`${prepositions} und aber auch so doch dabei damit zudem insgesamt rund etwa`),
  trailing: set('sich auch noch damit dabei zuletzt zudem insgesamt bereits wieder leicht deutlich stark'),
  breaks: set(`${prepositions} und der die das dass weil wenn`),
  pronouns: set('er sie es wir ich das dies diese dieser dieses'),
  genitive: new Set(),
  sizeWords: new Set(),
  articles: set(articles),
  infinitive: set('zu'),
  isPast: (word) => /^(stieg|sank|fiel|wuchs|lag|war)(en)?$/.test(word) || word.endsWith('te'),
  comparing: set('als'),
  partOf: set('der von'),
  clauseOpeners: set('dass weil wenn während obwohl'),
  otherwise: set('oder'),
  links: set('und oder ,'),
  empty: set('zahl summe anteil rekord hoch tief'),
  isVerb: (word) => verbSet.has(word),
  from: set('von'),
  to: set('auf bei'),
  by: set('um'),
}

const verbSet = set(verbs)

export const bare: BareTables = {
  rankAfter: new Set(),
  superlatives: () => false,
  rankBefore: new Set(),
  rankBetween: new Set(),
  lendsAfter: set('auf von gegen und'),
  ageWords: set('älter jünger'),
  isIndexWord: (word) => word === 'dax' || word === 'index' || word.endsWith('index'),
  isAge: (tokens, first, last) =>
    tokens[first - 1]?.norm === '(' && tokens[last + 1]?.norm === ')' && tokens[first - 2]?.capital === true,
  definite: (word) => /^(die|den|der|diese|beiden|ihre|seine)$/.test(word),
}
