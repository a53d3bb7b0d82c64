import { resolve } from 'node:path'
import { outcomes } from '../model/outcome.ts'
import type { RunReport } from '../model/run-report.ts'
import { writeWholeFiles } from '../store/whole-files.ts'

/**
 * A run's report as metrics in Prometheus' text format, for node_exporter's textfile collector.
 *
 * @see https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format
 */
export function formatMetrics(command: string, report: RunReport): string {
  const startMs = Date.parse(report.started_at)
  const endMs = Date.parse(report.finished_at)
  const byCode = new Map<string, number>()
  for (const { code } of report.errors) byCode.set(code, (byCode.get(code) ?? 0) + 1)
  const label = { command }
  const metrics: Metric[] = [
    { name: 'last_run_timestamp_seconds', help: 'when the last run ended', samples: [[label, endMs / 1000]] },
    { name: 'last_run_duration_seconds', help: 'how long it took', samples: [[label, (endMs - startMs) / 1000]] },
    { name: 'last_run_exit_status', help: 'what it exited with', samples: [[label, report.exit_status]] },
    {
      name: 'last_run_items',
      help: 'items by how they ended',
      samples: outcomes.map((outcome) => [{ ...label, outcome }, report[outcome]]),
    },
    { name: 'last_run_sources', help: 'sources read', samples: [[label, report.sources]] },
    { name: 'last_run_records', help: 'records written', samples: [[label, report.records]] },
    { name: 'last_run_claims', help: 'claims in them', samples: [[label, report.claims]] },
    { name: 'last_run_received_bytes', help: 'bytes received', samples: [[label, report.bytes]] },
    {
      name: 'last_run_errors',
      help: 'errors by code',
      samples: [...byCode].sort().map(([code, count]) => [{ ...label, code }, count]),
    },
  ]
  return metrics
    .filter(({ samples }) => samples.length > 0)
    .map(formatMetric)
    .join('')
}

/** Writes the metrics whole or not at all: the collector may read at any moment. @throws {StoreError} */
export async function writeMetrics(path: string, command: string, report: RunReport): Promise<void> {
  await writeWholeFiles([{ path: resolve(path), data: formatMetrics(command, report) }], new Set())
}

interface Metric {
  readonly name: string
  readonly help: string
  readonly samples: readonly (readonly [labels: Record<string, string>, value: number])[]
}

function formatMetric({ name, help, samples }: Metric): string {
  const full = `newsledger_${name}`
  const lines = samples.map(([labels, value]) => {
    const shown = Object.entries(labels).map(([key, text]) => `${key}="${text.replace(/[\\"\n]/g, '\\$&')}"`)
    return `${full}{${shown.join(',')}} ${value}\n`
  })
  return `# HELP ${full} ${help}\n# TYPE ${full} gauge\n${lines.join('')}`
}
