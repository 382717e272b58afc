import { useSurroundings } from '../surroundings.ts'
import { type Segment, type ShownMark, segmentsOf } from './segments.ts'

interface MarkedTextProps {
  readonly text: string
  readonly offset: number
  readonly marks: readonly ShownMark[]
  /** The claim whose words stand out just now. */
  readonly lit?: number | null
}

/** A report's own words with the read ones marked; always Arabic, right to left, whatever the interface's language. */
export function MarkedText(props: MarkedTextProps) {
  return (
    <p className="marked-text" lang="ar" dir="rtl">
      <MarkedWords {...props} />
    </p>
  )
}

/** The same within a heading. */
export function MarkedWords({ text, offset, marks, lit = null }: MarkedTextProps) {
  return segmentsOf(text, offset, marks).map(segment =>
    segment.marks.length === 0 ? segment.text : <MarkedSegment key={segment.start} segment={segment} lit={lit} />,
  )
}

/** Evidence and unread passages lie under the words read from them: the narrowest mark gives the colour. */
const isGround = ({ role }: ShownMark): boolean => role === 'evidence' || role === 'unread'
const length = ({ start, end }: ShownMark): number => end - start

interface MarkedSegmentProps {
  readonly segment: Segment
  readonly lit: number | null
}

function MarkedSegment({ segment, lit }: MarkedSegmentProps) {
  const { labels } = useSurroundings().format
  const byWidth = [...segment.marks].sort((a, b) => Number(isGround(a)) - Number(isGround(b)) || length(a) - length(b))
  const roles = [...new Set(byWidth.map(mark => mark.role))]
  const [role = ''] = roles
  const title = roles.map(each => labels.mark[each] ?? each).join(' · ')
  return (
    <mark
      data-role={role}
      data-roles={roles.join(' ')}
      data-evidence={roles.includes('evidence') || undefined}
      data-spans={segment.marks.map(mark => `${mark.role}:${mark.start}-${mark.end}`).join(' ')}
      data-claims={[...new Set(segment.marks.map(mark => mark.claim))].join(' ')}
      data-lit={segment.marks.some(mark => mark.claim === lit) || undefined}
      title={title}
    >
      {segment.text}
    </mark>
  )
}
