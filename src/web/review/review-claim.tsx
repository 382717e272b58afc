import type { ClaimAnswer } from '../../api/answers/claims.ts'
import { fill } from '../format/format.ts'
import { ReportLink } from '../frame/link.tsx'
import { claimMarks } from '../marked-text/claim-marks.ts'
import { MarkedText } from '../marked-text/marked-text.tsx'
import { ReportLine } from '../report/report-line.tsx'
import { useSurroundings } from '../surroundings.ts'
import type { ReviewField } from '../text/review-labels.ts'
import { fieldText } from './field-text.ts'
import { FIELD_KEYS, keyName, keyOf } from './keys.ts'

interface ReviewClaimProps {
  readonly answer: ClaimAnswer
  readonly number: number
  readonly all: number
  readonly isCurrent: boolean
  readonly isMarked: boolean
  readonly mayCorrect: boolean
  readonly onChoose: () => void
  readonly onMark: () => void
  readonly onMend: (field: ReviewField) => void
}

/** One claim: the words that it was read from, and each field as it stands, to be mended. */
export function ReviewClaim(props: ReviewClaimProps) {
  const { answer, number, all, isCurrent, isMarked, mayCorrect, onChoose, onMark } = props
  const { format } = useSurroundings()
  const { review, event } = format.labels
  const { claim, report, passages } = answer
  const told = fill(review.claimOf, { n: format.number(number), all: format.number(all) })
  return (
    <article
      className="claim-card review-claim"
      aria-label={told}
      aria-current={isCurrent || undefined}
      data-claim={answer.id}
      tabIndex={-1}
      onFocus={onChoose}
      onPointerDown={onChoose}
    >
      <header>
        {mayCorrect && (
          <label className="switch">
            <input type="checkbox" checked={isMarked} onChange={onMark} />
            {told}
          </label>
        )}
        <ReportLine report={report} />
        <ClaimReviewLine answer={answer} />
      </header>
      {report.title !== null && (
        <h3 lang="ar" dir="rtl">
          <ReportLink id={report.id}>{report.title}</ReportLink>
        </h3>
      )}
      {passages.map(passage => (
        <div key={`${passage.in}${passage.start}`} className="passage">
          {passage.in === 'title' && <small className="quiet">{event.inTitle}</small>}
          <MarkedText text={passage.text} offset={passage.start} marks={claimMarks(claim, answer.index, passage.in)} />
        </div>
      ))}
      <Fields {...props} />
    </article>
  )
}

function ClaimReviewLine({ answer: { review: state, origin, claim } }: Pick<ReviewClaimProps, 'answer'>) {
  const { format } = useSurroundings()
  const { review, event } = format.labels
  return (
    <p className="quiet">
      {origin === 'person' ? review.byPerson : `${event.confidence} ${format.percent(claim.confidence)}`}
      {state !== null && (
        <>
          {' · '}
          {state.vouched ? review.vouched : review.spokenOf} <bdi>{state.by.join(' · ')}</bdi>
        </>
      )}
    </p>
  )
}

function Fields({ answer, mayCorrect, onMend }: ReviewClaimProps) {
  const around = useSurroundings()
  const { review } = around.format.labels
  return (
    <dl className="fields">
      {FIELD_KEYS.map(({ field, key }) => {
        const [now, read] = [answer.claim, answer.machine ?? answer.claim].map(one => fieldText(field, one, around))
        return (
          <div key={field}>
            <dt>
              {review.fields[field]}{' '}
              {mayCorrect && (
                <button
                  type="button"
                  className="plain"
                  aria-label={`${fill(review.mend, { field: review.fields[field] })} ${keyName(keyOf('mend'))} ${keyName(key)}`}
                  onClick={() => onMend(field)}
                >
                  <kbd>{keyName(keyOf('mend'))}</kbd> <kbd>{keyName(key)}</kbd>
                </button>
              )}
            </dt>
            <dd>
              <bdi>{now || <span className="quiet">{review.none}</span>}</bdi>
              {read !== now && (
                <small className="quiet">
                  {review.machine}: <del>{read || review.none}</del>
                </small>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
