// Reads every file below the folders given and hashes it: what a machine needs for the bytes alone.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

let files = 0
for (const folder of process.argv.slice(2)) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    createHash('sha256')
      .update(readFileSync(join(entry.parentPath, entry.name)))
      .digest('hex')
    files += 1
  }
}
console.log(files)
