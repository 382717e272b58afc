import type { Position } from 'geojson'

/** A point well inside a ring, for its label: the best of a grid of points, then of a finer grid around that. */
export function innermostPoint(ring: readonly Position[]): [number, number] {
  const thinned = ring.filter((_, index) => index % Math.ceil(ring.length / 400) === 0)
  const xs = thinned.map(point => point[0] ?? 0)
  const ys = thinned.map(point => point[1] ?? 0)
  let box = { west: Math.min(...xs), east: Math.max(...xs), south: Math.min(...ys), north: Math.max(...ys) }
  let best: [number, number] = [(box.west + box.east) / 2, (box.south + box.north) / 2]
  for (let round = 0; round < 3; round += 1) {
    best = bestOfGrid(thinned, box, best)
    const [halfWidth, halfHeight] = [(box.east - box.west) / 12, (box.north - box.south) / 12]
    box = {
      west: best[0] - halfWidth,
      east: best[0] + halfWidth,
      south: best[1] - halfHeight,
      north: best[1] + halfHeight,
    }
  }
  return best
}

interface Box {
  readonly west: number
  readonly east: number
  readonly south: number
  readonly north: number
}
const STEPS = 14

function bestOfGrid(ring: readonly Position[], box: Box, start: [number, number]): [number, number] {
  let best = start
  let most = depth(ring, start)
  for (let i = 0; i <= STEPS; i += 1) {
    for (let j = 0; j <= STEPS; j += 1) {
      const point: [number, number] = [
        box.west + ((box.east - box.west) * i) / STEPS,
        box.south + ((box.north - box.south) * j) / STEPS,
      ]
      const here = depth(ring, point)
      if (here > most) [best, most] = [point, here]
    }
  }
  return best
}

/** Distance to the ring, negative outside. Width counts double: a label is wide. */
function depth(ring: readonly Position[], [x, y]: [number, number]): number {
  let inside = false
  let least = Infinity
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
    const [ax = 0, ay = 0] = ring[i] ?? []
    const [bx = 0, by = 0] = ring[j] ?? []
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
    const middle = Math.hypot(((ax + bx) / 2 - x) / 2, (ay + by) / 2 - y)
    least = Math.min(least, middle, Math.hypot((ax - x) / 2, ay - y))
  }
  return inside ? least : -least
}
