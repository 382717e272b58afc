import type { Toll } from '../../4-claims/claim.ts'
import type { ClaimAnswer } from '../../api/answers/claims.ts'
import type { TollAnswer } from '../../api/answers/named.ts'
import { formatToll } from '../format/figures.ts'
import { fill } from '../format/format.ts'
import { tollOf } from '../format/headline.ts'
import { useSurroundings } from '../surroundings.ts'
import { otherStatements, type Statement, statementsByToll, type TollWithStatements } from './statements.ts'
import { TollPlot } from './toll-plot.tsx'

interface TollsTableProps {
  readonly tolls: readonly TollAnswer[]
  readonly claims: readonly ClaimAnswer[]
}

/** Low, best and high of each toll, and under them every figure given, by whom and in which words. */
export function TollsTable({ tolls, claims }: TollsTableProps) {
  const { labels } = useSurroundings().format
  const others = otherStatements(tolls, claims)
  if (tolls.length === 0 && others.length === 0) return <p className="quiet">{labels.event.noTolls}</p>
  return (
    <div className="tolls">
      {statementsByToll(tolls, claims).map(each => (
        <TollBlock key={`${each.toll.outcome} ${each.toll.of} ${each.toll.group}`} {...each} />
      ))}
      <Statements statements={others} />
    </div>
  )
}

function TollBlock({ toll, statements }: TollWithStatements) {
  const around = useSurroundings()
  const { format } = around
  const { labels } = format
  const figure = (value: number | null) => (value === null ? '–' : format.number(value))
  return (
    <section className="toll" data-outcome={toll.outcome}>
      <header>
        <h3>
          {labels.outcome[toll.outcome]}{' '}
          <small>
            <bdi>{tollOf(toll, around) ?? ''}</bdi>
            {toll.of !== null && toll.group !== 'unknown' && ' · '}
            {toll.group !== 'unknown' && labels.group[toll.group]}
          </small>
        </h3>
        {toll.divergence > 0 && (
          <span className="badge" data-status="disputed">
            {labels.event.differ}
          </span>
        )}
      </header>
      <dl className="figures">
        <div className="figure">
          <dt>{labels.event.low}</dt>
          <dd>{figure(toll.low)}</dd>
        </div>
        <div className="figure best">
          <dt>{labels.event.best}</dt>
          <dd>{figure(toll.best)}</dd>
        </div>
        <div className="figure">
          <dt>{labels.event.high}</dt>
          <dd>{toll.open ? fill(labels.orMore, { n: figure(toll.high) }) : figure(toll.high)}</dd>
        </div>
      </dl>
      <TollPlot toll={toll} statements={statements} />
      <Statements statements={statements} />
    </section>
  )
}

function Statements({ statements }: { readonly statements: readonly Statement[] }) {
  const { labels } = useSurroundings().format
  if (statements.length === 0) return null
  return (
    <table className="statements">
      <thead>
        <tr>
          <th>{labels.event.figure}</th>
          <th>{labels.event.statementBy}</th>
          <th>{labels.event.words}</th>
        </tr>
      </thead>
      <tbody>
        {statements.map(statement => (
          <StatementRow key={statement.key} statement={statement} />
        ))}
      </tbody>
    </table>
  )
}

function StatementRow({ statement: { toll, source, words } }: { readonly statement: Statement }) {
  const { format } = useSurroundings()
  const { labels } = format
  const speaker = toll.speaker ?? (source.claim.speakers.length === 1 ? source.claim.speakers[0] : null)
  return (
    <tr>
      <td>
        <b>{formatToll(toll, format)}</b> <TollNote toll={toll} />
      </td>
      <td>
        {speaker && (
          <span className="speaker">
            <bdi>{speaker}</bdi>
          </span>
        )}
        <bdi className="outlet">{source.report.publisher ?? labels.report.unknownOutlet}</bdi>
      </td>
      <td lang="ar" dir="rtl">
        {words.map(word => (
          <a key={word.start} href={`#${source.id}`} className="said">
            {word.text}
          </a>
        ))}
      </td>
    </tr>
  )
}

function TollNote({ toll }: { readonly toll: Toll }) {
  const { labels } = useSurroundings().format
  const notes = [toll.detail && labels.detail[toll.detail], toll.group !== 'unknown' && labels.group[toll.group]]
  const said = notes.filter(note => typeof note === 'string')
  return said.length === 0 ? null : <small>{said.join(' · ')}</small>
}
