// Reads texts (a JSON array of {language, body}) on standard input with Microsoft's recognisers, as its documentation shows.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const require = createRequire(join(process.argv[2], 'package.json'))
const suite = require('@microsoft/recognizers-text-suite')
const readers = [
  'recognizeCurrency',
  'recognizePercentage',
  'recognizeDimension',
  'recognizeAge',
  'recognizeTemperature',
  'recognizeNumber',
]
const texts = JSON.parse(readFileSync(0, 'utf8'))
const started = performance.now()
const found = texts.map(({ language, body }) => {
  const culture = language === 'ko' ? 'ko-kr' : 'en-us'
  const taken = []
  for (const reader of readers) {
    let results = []
    try {
      results = suite[reader](body, culture)
    } catch {
      // A culture that a reader does not know.
    }
    for (const { start, end, resolution } of results) {
      if (taken.some((other) => start < other.end && other.start <= end)) continue
      const value = Number.parseFloat(String(resolution?.value).replace('%', ''))
      if (!Number.isNaN(value)) taken.push({ start, end: end + 1, value, min: null, max: null })
    }
  }
  return taken
})
console.log(JSON.stringify({ ms: performance.now() - started, found }))
