// Comforts on top of pages that work without it: keys, and copying.

/** Moves the focus among the marked figures: from the one that has it, else from the first one in sight. */
function step(by) {
  const marks = [...document.querySelectorAll('.marked > a')]
  if (marks.length === 0) return
  const at = marks.indexOf(document.activeElement)
  const seen = marks.findIndex((mark) => mark.getBoundingClientRect().top >= 0)
  const next = at >= 0 ? at + by : Math.max(0, seen)
  marks[Math.min(marks.length - 1, Math.max(0, next))].focus()
}

function isTyping(target) {
  return target instanceof HTMLElement && target.matches('input, textarea, select')
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === 'Escape') {
    for (const marked of document.querySelectorAll('.marked:hover, .marked:focus-within'))
      marked.classList.add('closed')
    return
  }
  if (isTyping(event.target)) return
  if (event.key === 'n') step(1)
  else if (event.key === 'p') step(-1)
  else if (event.key === '/') {
    const search = document.querySelector('input[type=search]')
    if (!search) return
    event.preventDefault()
    search.focus()
    search.select()
  }
})

// What Escape has closed opens again when the pointer or the focus comes back.
for (const name of ['mouseout', 'focusout']) {
  document.addEventListener(name, (event) => {
    const marked = event.target instanceof Element ? event.target.closest('.marked') : null
    if (marked && !marked.contains(event.relatedTarget)) marked.classList.remove('closed')
  })
}

for (const text of document.querySelectorAll('textarea[data-copy]')) {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = 'Copy as quotation'
  const said = document.createElement('span')
  said.setAttribute('role', 'status')
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text.value)
      said.textContent = ' copied'
    } catch {
      text.select()
      said.textContent = ' selected: copy it with Ctrl+C'
    }
  })
  text.closest('label').after(button, said)
}

// A page that is not there yet is asked for until it is. How far it is changes silently; that it opens is said.
const waiting = document.querySelector('[data-again]')
if (waiting) {
  const said = document.querySelector('[role=status]')
  const { href } = document.querySelector('link[type="application/json"]')
  said.textContent = 'This page looks again by itself.'
  const later = () => setTimeout(look, Number(waiting.dataset.again) * 1000)
  const look = async () => {
    try {
      const answer = await fetch(href)
      if (answer.status !== 503) {
        said.textContent = 'It is there: this page opens.'
        location.reload()
        return
      }
      waiting.textContent = (await answer.json()).error.message
    } catch {
      said.textContent = 'The server does not answer; this page goes on looking.'
    }
    later()
  }
  later()
}
