// Draws the line charts with uPlot. Each point is a link to its sentence; the table below the chart says the same.

const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 2 })
const exact = new Intl.NumberFormat('en', { maximumFractionDigits: 10 })

function colours() {
  const style = getComputedStyle(document.documentElement)
  const of = (name) => style.getPropertyValue(name).trim()
  return {
    ink: of('--ink'),
    soft: of('--soft'),
    line: of('--line'),
    accent: of('--accent'),
    violet: of('--violet'),
    paper: of('--paper'),
  }
}

function heightOf(box) {
  return Math.round(Math.min(380, Math.max(260, box.clientWidth * 0.45)))
}

/** Where the line goes: through the middle value of each day, at the first point of that day. */
function middles(points) {
  const days = new Map()
  for (const [i, { date, y, is_fact }] of points.entries()) {
    if (!is_fact) continue
    const day = days.get(date)
    if (day) day.values.push(y)
    else days.set(date, { at: i, values: [y] })
  }
  const line = points.map(() => null)
  for (const { at, values } of days.values()) {
    values.sort((a, b) => a - b)
    line[at] = values[Math.floor(values.length / 2)]
  }
  return line
}

/** Least seconds between two ticks, what stands at each, and what stands below where a year or day begins. */
const timeFormats = [
  [31_536_000, '{YYYY}', null, null, null, null, null, null, 1],
  [2_419_200, '{MMM}', '\n{YYYY}', null, null, null, null, null, 1],
  [86_400, '{D} {MMM}', '\n{YYYY}', null, null, null, null, null, 1],
  [60, '{HH}:{mm}', '\n{D} {MMM} {YYYY}', null, '\n{D} {MMM}', null, null, null, 1],
]

function draw(box, points) {
  const unit = box.dataset.unit
  const colour = colours()
  const xs = points.map((point) => point.x)
  const line = middles(points)
  const facts = points.map((point) => (point.is_fact ? point.y : null))
  const others = points.map((point) => (point.is_fact ? null : point.y))
  const font = `12px ${getComputedStyle(document.body).fontFamily}`
  const axis = {
    stroke: colour.soft,
    grid: { stroke: colour.line, width: 1 },
    ticks: { stroke: colour.line, width: 1 },
    font,
  }
  const tip = document.createElement('div')
  tip.className = 'point-tip'
  tip.setAttribute('role', 'status')
  tip.hidden = true
  const ring = document.createElement('div')
  ring.className = 'point-ring'
  ring.hidden = true
  let at = null

  /** Values that are ranges stand as a bar between their ends. */
  function drawRanges(plot) {
    const { ctx } = plot
    ctx.save()
    ctx.strokeStyle = colour.accent
    ctx.lineWidth = 2 * devicePixelRatio
    for (const { x, low, high } of points) {
      if (low === null || high === null) continue
      const left = plot.valToPos(x, 'x', true)
      ctx.beginPath()
      ctx.moveTo(left, plot.valToPos(low, 'y', true))
      ctx.lineTo(left, plot.valToPos(high, 'y', true))
      ctx.stroke()
    }
    ctx.restore()
  }

  /** The point nearest to the pointer in both directions: several may stand over one day. */
  function nearest(plot) {
    const { left, top } = plot.cursor
    if (left === undefined || left < 0) return null
    let best = null
    let least = 40 ** 2
    for (const [i, { x, y }] of points.entries()) {
      const distance = (plot.valToPos(x, 'x') - left) ** 2 + (plot.valToPos(y, 'y') - top) ** 2
      if (distance < least) {
        least = distance
        best = i
      }
    }
    return best
  }

  function show(plot, index) {
    at = index
    box.classList.toggle('over-point', at !== null)
    tip.hidden = at === null
    ring.hidden = at === null
    if (at === null) return
    const { x, y, date, text, title, publisher, is_fact } = points[at]
    const lines = [
      ['strong', text],
      ['span', [date, publisher, is_fact ? '' : 'no reported fact'].filter(Boolean).join(' · ')],
      ['span', title ?? ''],
    ]
    tip.replaceChildren(
      ...lines.map(([name, words]) => {
        const line = document.createElement(name)
        line.textContent = words
        line.dir = 'auto'
        return line
      }),
    )
    const left = plot.valToPos(x, 'x') + plot.over.offsetLeft
    const top = plot.valToPos(y, 'y') + plot.over.offsetTop
    tip.style.left = `${Math.max(0, Math.min(box.clientWidth - tip.offsetWidth, left - tip.offsetWidth / 2))}px`
    const isUpper = plot.valToPos(y, 'y') < plot.over.clientHeight / 2
    tip.style.top = `${isUpper ? top + 16 : top - tip.offsetHeight - 16}px`
    ring.style.left = `${left}px`
    ring.style.top = `${top}px`
  }

  /** From point to point in the order of time, within the span that is shown. */
  function step(plot, key) {
    const { min, max } = plot.scales.x
    const seen = points.flatMap(({ x }, i) => (x >= min && x <= max ? i : []))
    const place = at === null ? -1 : seen.indexOf(at)
    const last = seen.length - 1
    const next = { ArrowRight: place + 1, ArrowLeft: place < 0 ? last : place - 1, Home: 0, End: last }[key]
    if (next !== undefined && seen.length > 0) show(plot, seen[Math.max(0, Math.min(last, next))])
    return next !== undefined
  }

  const flat =
    Math.min(...points.map((point) => point.low ?? point.y)) ===
    Math.max(...points.map((point) => point.high ?? point.y))
  const plot = new uPlot(
    {
      width: box.clientWidth,
      height: heightOf(box),
      tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), 'UTC'),
      series: [
        {},
        { stroke: colour.accent, width: 2, spanGaps: true, points: { show: false } },
        {
          stroke: colour.accent,
          width: 0,
          paths: () => null,
          points: { show: true, size: 7, fill: colour.accent },
        },
        {
          stroke: colour.violet,
          width: 0,
          paths: () => null,
          points: { show: true, size: 9, width: 2, fill: colour.paper },
        },
      ],
      axes: [
        { ...axis, space: 70, values: timeFormats },
        { ...axis, size: 64, values: (_plot, ticks) => ticks.map((tick) => compact.format(tick)) },
      ],
      scales: {
        // Room on both sides for whole points; days of it where all stand on one.
        x: {
          range: (_plot, min, max) => {
            if (xs.at(-1) - xs[0] < 86_400) return [xs[0] - 86_400, xs.at(-1) + 86_400]
            return [min - (max - min) * 0.015, max + (max - min) * 0.015]
          },
        },
        y: flat ? { range: (_plot, min, max) => [min - Math.abs(min) * 0.1 - 1, max + Math.abs(max) * 0.1 + 1] } : {},
      },
      cursor: { y: false, drag: { x: true, y: false }, points: { show: false } },
      legend: { show: false },
      hooks: { draw: [drawRanges], setCursor: [(plot) => show(plot, nearest(plot))] },
    },
    [xs, line, facts, others],
    box,
  )
  const [first, last] = [points[0], points.at(-1)]
  plot.root.tabIndex = 0
  // Else a screen reader keeps the arrow keys to itself.
  plot.root.setAttribute('role', 'application')
  plot.root.setAttribute('aria-roledescription', 'line chart')
  plot.root.setAttribute(
    'aria-label',
    `${points.length} values, ${first.date}: ${exact.format(first.y)} ${unit}, to ${last.date}: ${exact.format(last.y)} ${unit}. The arrow keys go from one to the next, Enter opens its sentence. The table below has all of them.`,
  )
  plot.root.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' && at !== null) location.href = points[at].href
    else if (event.key === 'Escape') show(plot, null)
    else if (!step(plot, event.key)) return
    event.preventDefault()
  })
  plot.root.addEventListener('blur', () => show(plot, null))
  box.append(ring, tip)
  // A click opens the point; a drag chooses a span of time. uPlot keeps the clicks on its own element to itself.
  let pressed = null
  plot.root.addEventListener(
    'mousedown',
    ({ clientX, clientY, button }) => {
      pressed = at === null || button !== 0 ? null : { clientX, clientY, href: points[at].href }
    },
    true,
  )
  plot.root.addEventListener(
    'mouseup',
    ({ clientX, clientY }) => {
      if (pressed && Math.hypot(clientX - pressed.clientX, clientY - pressed.clientY) < 4) location.href = pressed.href
      pressed = null
    },
    true,
  )
  return plot
}

for (const box of document.querySelectorAll('[data-chart]')) {
  fetch(box.dataset.chart)
    .then((response) => response.json())
    .then(({ points }) => {
      let plot = draw(box, points)
      new ResizeObserver(() => plot.setSize({ width: box.clientWidth, height: heightOf(box) })).observe(box)
      matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
        plot.destroy()
        box.replaceChildren()
        plot = draw(box, points)
      })
    })
    .catch(() => {
      box.textContent = 'The chart could not be drawn; the table below says the same.'
    })
}
