interface RangeBarProps {
  readonly low: number
  readonly best: number
  readonly high: number
  readonly open: boolean
  readonly most: number
}

/** Best as a bar, low to high as a line with ends; an open bound has no end. The figures stand beside it. */
export function RangeBar({ low, best, high, open, most }: RangeBarProps) {
  const at = (figure: number): number => (figure / most) * 100
  return (
    <svg className="range-bar" viewBox="0 0 104 12" preserveAspectRatio="none" aria-hidden="true">
      <rect className="range-best" x="0" y="2" width={at(best)} height="8" />
      {(low !== high || open) && (
        <g className="range-line">
          <line x1={at(low)} x2={open ? 104 : at(high)} y1="6" y2="6" strokeDasharray={open ? '3 2' : undefined} />
          <line x1={at(low)} x2={at(low)} y1="1" y2="11" />
          {!open && <line x1={at(high)} x2={at(high)} y1="1" y2="11" />}
        </g>
      )}
    </svg>
  )
}
