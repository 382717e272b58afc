import { useMemo, useState } from 'react'
import type { ReportAnswer } from '../../api/answers/reports.ts'
import { fetchAnswer } from '../data/fetch-answer.ts'
import { type Live, useLiveAnswer } from '../data/use-live-answer.ts'
import { Failed, Loading } from '../frame/states.tsx'
import { useSurroundings } from '../surroundings.ts'
import { ConflictNotice } from './conflict-notice.tsx'
import { Choice } from './edit-choice.tsx'
import { Panel } from './panel.tsx'
import { chosenOf, type Stretch, stretchOf, wordsOf } from './report-words.ts'
import type { Correcting } from './use-correcting.ts'
import { WordPicker } from './word-picker.tsx'

interface AddPanelProps {
  readonly report: string
  /** Characters of the body that are selected already. */
  readonly selected?: { readonly start: number; readonly end: number } | null
  readonly correct: Correcting['correct']
  /** Gets the event of the new claim. */
  readonly onAdded: (event: string | null) => void
  readonly onClose: () => void
}

/** A claim that a person finds in a report: its words and its type; all else is mended afterwards. */
export function AddPanel(props: AddPanelProps) {
  const answer = useLiveAnswer<ReportAnswer>(`reports/${encodeURIComponent(props.report)}`)
  if (answer.state === 'loading') return <Loading />
  if (answer.state === 'failed') return <Failed error={answer.error} retry={answer.retry} />
  return <AddForm {...props} answer={answer.value} reload={answer.reload} />
}

interface AddFormProps extends AddPanelProps, Pick<Live<ReportAnswer>, 'reload'> {
  readonly answer: ReportAnswer
}

function AddForm({ report: id, selected, correct, onAdded, onClose, answer, reload }: AddFormProps) {
  const { format, types } = useSurroundings()
  const { review } = format.labels
  const { report, claims, revision } = answer
  const words = useMemo(() => wordsOf(report), [report])
  const [opened] = useState(revision)
  const [stretch, setStretch] = useState<Stretch | null>(() =>
    selected ? stretchOf(words, selected.start, selected.end) : null,
  )
  const [type, setType] = useState('')
  const [reason, setReason] = useState('')
  const chosen = stretch && chosenOf(words, stretch)
  const said = chosen && (chosen.in === 'title' ? (report.title ?? '') : report.body).slice(chosen.start, chosen.end)
  const isOvertaken = revision !== opened
  async function send() {
    const why = reason.trim() === '' ? {} : { reason }
    const correction = { kind: 'add', report: id, claim: { type, evidence: [chosen] }, ...why }
    if ((await correct(correction, { [id]: revision })) !== 'done') return reload()
    const after = await fetchAnswer<ReportAnswer>(`reports/${encodeURIComponent(id)}`)
    const known = new Set(claims.map(claim => claim.id))
    onAdded(after.claims.find(claim => !known.has(claim.id))?.event ?? null)
  }
  const options = [...types.values()].map(one => [one.id, one.label[format.language]] as const)
  const people = [...new Set(claims.flatMap(claim => claim.review?.by ?? []))]
  const now = format.counted(format.labels.report.claims, claims.length)
  return (
    <Panel
      title={review.addTitle}
      canSend={chosen !== null && type !== ''}
      sendLabel={isOvertaken ? review.saveOver : undefined}
      notice={isOvertaken && <ConflictNotice by={people} now={now} />}
      {...{ onClose, reason, onReason: setReason, onSend: send }}
    >
      <p className="quiet">{review.pickHint}</p>
      <WordPicker {...{ title: report.title, body: report.body, words, stretch, onChange: setStretch }} />
      <p>
        {review.picked}: <bdi lang="ar">{said ?? review.nothingPicked}</bdi>
      </p>
      <Choice label={review.fields.type} value={type} options={[['', '…'], ...options]} onChoose={setType} />
    </Panel>
  )
}
