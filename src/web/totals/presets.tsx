import { OUTCOMES } from '../../5-events/toll-sides.ts'
import { useSurroundings } from '../surroundings.ts'
import type { LoadedTotals } from './load-totals.ts'

/** How much the sums depend on the choice of best figure. */
export function Presets({ presets }: Pick<LoadedTotals, 'presets'>) {
  const { labels, number } = useSurroundings().format
  const { totals, panel } = labels.pages
  const outcomes = OUTCOMES.filter(outcome => presets.some(({ sums }) => sums.some(row => row.outcome === outcome)))
  const bestOf = (sums: LoadedTotals['sums'], outcome: string): number =>
    sums.find(row => row.outcome === outcome)?.best ?? 0
  return (
    <section className="sums-box">
      <h2>{totals.presets}</h2>
      <p className="quiet">{totals.presetsHint}</p>
      <div className="wide">
        <table className="sums">
          <thead>
            <tr>
              <th scope="col">{totals.key.outcome}</th>
              {presets.map(({ preset }) => (
                <th key={preset} scope="col" title={panel.presetHint[preset]}>
                  {panel.presetName[preset]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {outcomes.map(outcome => {
              const bests = presets.map(({ sums }) => bestOf(sums, outcome))
              const differ = new Set(bests).size > 1
              return (
                <tr key={outcome} data-differ={differ || undefined}>
                  <th scope="row">{labels.outcome[outcome]}</th>
                  {bests.map((best, i) => (
                    <td key={presets[i]?.preset}>{number(best)}</td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <ul className="quiet">
        {presets.map(({ preset }) => (
          <li key={preset}>
            <b>{panel.presetName[preset]}</b>: {panel.presetHint[preset]}
          </li>
        ))}
      </ul>
    </section>
  )
}
