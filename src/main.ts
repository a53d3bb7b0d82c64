#!/usr/bin/env node
// Nothing is imported before the runtime is known to be new enough: an old Node would answer with a stack trace.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 20)) {
  process.stderr.write(
    `newsledger needs Node.js 22.20 or newer; this is ${process.versions.node}. See https://nodejs.org/en/download\n`,
  )
  process.exit(2)
}
const { version } = await import('./version.ts')
if (process.argv.length === 3 && (process.argv[2] === '--version' || process.argv[2] === '-V')) {
  process.stdout.write(`${version}\n`)
} else {
  const { directory } = process.getBuiltinModule('node:module').enableCompileCache()
  // Threads learn of it by the environment alone; the folder is named without its last part, which Node adds.
  if (directory !== undefined)
    process.env.NODE_COMPILE_CACHE ??= process.getBuiltinModule('node:path').dirname(directory)
  const { isAllDone, main } = await import('./cli/main.ts')
  const status = await main(process.argv.slice(2))
  // Left to end by itself, Node takes its heap down first: a twentieth of the time of a short command.
  if (isAllDone()) process.exit(status)
  process.exitCode = status
}

export {}
