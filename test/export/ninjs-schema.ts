/**
 * The parts of the ninjs 3.1 schema that newsledger writes, with all of its constraints on them: no other property, dates and addresses by
 * their format. https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json (CC BY 4.0, IPTC)
 */
const text = { type: 'string' }
const uri = { type: 'string', format: 'uri' }
const time = { type: 'string', format: 'date-time' }
const list = (items: object) => ({ type: 'array', items })
const object = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})
const typed = { role: text, contentType: text, value: text }

const properties = {
  uri,
  type: { enum: ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning'] },
  representationType: { enum: ['full', 'partial'] },
  version: text,
  firstCreated: time,
  versionCreated: time,
  contentCreated: time,
  pubStatus: { enum: ['usable', 'withheld', 'canceled'] },
  language: text,
  descriptions: list(object(typed, ['value'])),
  bodies: list(object({ ...typed, charCount: { type: 'integer' }, wordCount: { type: 'integer' } }, ['value'])),
  headlines: list(object(typed, ['value'])),
  people: list(
    object({
      name: text,
      rel: text,
      uri,
      literal: text,
      contactInfo: list(object({ type: text, role: text, lang: text, name: text, value: text }, ['value'])),
    }),
  ),
  subjects: list(object({ name: text, rel: text, uri, literal: text, creator: text })),
  infoSources: list(object({ name: text, role: text, uri, literal: text })),
  title: text,
  by: text,
  slugline: text,
  renditions: list(object({ name: text, href: uri, contentType: text, title: text }, ['name'])),
  altIds: list(object({ role: text, value: text })),
  standard: object({ name: text, version: text, schema: uri }),
}

export const ninjsSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: {
    ...properties,
    associations: list({
      type: 'object',
      properties: { ...properties, name: text, rel: text },
      required: ['name', 'uri'],
      additionalProperties: false,
    }),
  },
  required: ['uri'],
  additionalProperties: false,
}
