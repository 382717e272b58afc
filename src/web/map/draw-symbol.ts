import type { Surroundings } from '../surroundings.ts'
import type { MapSymbol } from './cluster-events.ts'

const SVG = 'http://www.w3.org/2000/svg'

function shape(name: string, attributes: { readonly [name: string]: string | number }): SVGElement {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  return element
}

/** The area, not the radius, grows with the killed: eyes compare areas. */
const radiusOf = (killed: number): number => Math.min(26, 6 + Math.sqrt(killed) * 1.7)

/** How far from the point the place may be, as drawn: an exact place has a firm edge, a rough one a broken outer ring. */
const ROUGH: { readonly [precision: string]: { readonly gap: number; readonly dashes: string } } = {
  area: { gap: 4, dashes: '4 3' },
  province: { gap: 7, dashes: '3 3' },
  country: { gap: 11, dashes: '1.5 4' },
}

/** The button that stands for an event or a group; the keyboard's way is the list, so it is no tab stop. */
export function drawSymbol(symbol: MapSymbol, around: Surroundings): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.tabIndex = -1
  button.className = 'map-symbol'
  const { svg, title } = symbol.event ? drawEvent(symbol, around) : drawGroup(symbol, around)
  button.title = title
  button.append(svg)
  return button
}

interface Drawn {
  readonly svg: SVGElement
  readonly title: string
}

function canvas(half: number): SVGElement {
  const size = { viewBox: `${-half} ${-half} ${half * 2} ${half * 2}`, width: half * 2, height: half * 2 }
  // The button's name says it all, the number in a group too.
  return shape('svg', { ...size, 'aria-hidden': 'true' })
}

function drawEvent({ event }: MapSymbol, around: Surroundings): Drawn {
  if (event === null) throw new Error('a symbol of one event holds it')
  const colour = around.types.get(event.type)?.colour ?? 'gray'
  const radius = radiusOf(event.killed)
  const rough = ROUGH[event.precision ?? '']
  const svg = canvas(radius + (rough?.gap ?? 0) + 4)
  if (rough) {
    const ring = { r: radius + rough.gap, fill: colour, 'fill-opacity': 0.1, stroke: colour, 'stroke-width': 1.5 }
    svg.append(shape('circle', { ...ring, 'stroke-dasharray': rough.dashes }))
  }
  const doubted = event.status !== 'reported'
  const fill = { fill: doubted ? 'var(--panel)' : colour, 'fill-opacity': doubted ? 0.9 : 0.82 }
  const edge = { stroke: doubted ? colour : 'var(--panel)', 'stroke-width': doubted ? 2.5 : 1.5 }
  svg.append(shape('circle', { class: 'body', r: radius, ...fill, ...edge }))
  return { svg, title: event.title(around) }
}

function drawGroup({ types, count }: MapSymbol, around: Surroundings): Drawn {
  const { format } = around
  const radius = 13 + Math.min(13, Math.log2(count) * 2)
  const svg = canvas(radius + 4)
  svg.append(shape('circle', { class: 'body', r: radius, fill: 'var(--panel)', 'fill-opacity': 0.94 }))
  const parts = [...around.types.values()].filter(({ id }) => types[id] !== undefined)
  const length = 2 * Math.PI * (radius - 2)
  let done = 0
  for (const { id, colour } of parts) {
    const share = ((types[id] ?? 0) / count) * length
    const arc = { r: radius - 2, fill: 'none', stroke: colour, 'stroke-width': 5, transform: 'rotate(-90)' }
    svg.append(
      shape('circle', { ...arc, 'stroke-dasharray': `${share} ${length - share}`, 'stroke-dashoffset': -done }),
    )
    done += share
  }
  const number = shape('text', { 'text-anchor': 'middle', y: 4.5, class: 'group-count' })
  number.textContent = format.number(count)
  svg.append(number)
  const named = parts.map(({ id, label }) => `${label[format.language]} ${format.number(types[id] ?? 0)}`)
  const counted = format.counted(format.labels.counts.events, count)
  // Arabic has a word for two: whoever speaks to the page says the number that is seen.
  const title = counted.includes(number.textContent) ? counted : `${counted} (${number.textContent})`
  return { svg, title: `${title}: ${named.join(' · ')}` }
}
