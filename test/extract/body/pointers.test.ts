import { expect, test } from 'vitest'
import { extractArticle } from '../../../src/extract/index.ts'

const before =
  'Le conseil a adopté lundi soir le budget de la ville pour 2026, après six heures de débats dans la salle des fêtes.'
const after =
  'La maire a rappelé que la dette avait baissé en un an et que les impôts locaux ne bougeraient pas avant deux ans.'

const bodyWith = (line: string): string =>
  extractArticle(
    `<!doctype html><html lang="fr"><head><title>Budget</title><meta property="og:type" content="article"></head>
    <body><article><h1>Le budget de la ville</h1><p>${before}</p><p>${line}</p><p>${after}</p></article></body></html>`,
    { url: 'https://www.ville.example/budget' },
  ).body

test.each([
  ['Les <a href="/elus">élus de la majorité</a> ont voté pour.', 'Les élus de la majorité ont voté pour.'],
  ['Se <a href="/acta">aprobó el acta de la sesión</a> anterior.', 'Se aprobó el acta de la sesión anterior.'],
  ['More <a href="/toll">than 400 people</a> died there.', 'More than 400 people died there.'],
  ['Also <a href="/wahl">wurde die Wahl</a> verschoben.', 'Also wurde die Wahl verschoben.'],
])('%s is of the story, though its first word leads to other stories in another tongue', (line, text) => {
  expect(bodyWith(line)).toBe(`${before}\n\n${text}\n\n${after}`)
})

test.each([
  'Lire aussi : <a href="/autre">Les élus divisés sur le budget</a>',
  'Les mer: <a href="/annet">Budsjettet er vedtatt</a>',
  'More: <a href="/other">How the others fared in the vote</a>',
  'Read <a href="/other">how the others fared in the vote</a>',
])('%s leads to another story', (line) => {
  expect(bodyWith(line)).toBe(`${before}\n\n${after}`)
})
