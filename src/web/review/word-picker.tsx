import { type KeyboardEvent, type PointerEvent, useEffect, useId, useRef } from 'react'
import { useSurroundings } from '../surroundings.ts'
import { clicked, type ReportWord, type Stretch, stepped } from './report-words.ts'

interface WordPickerProps {
  readonly title: string | null
  readonly body: string
  readonly words: readonly ReportWord[]
  readonly stretch: Stretch | null
  readonly onChange: (stretch: Stretch) => void
}

/** A report's text of which a stretch of words is chosen, by keys or by pointing. */
export function WordPicker({ title, body, words, stretch, onChange }: WordPickerProps) {
  const { review } = useSurroundings().format.labels
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const focus = stretch?.focus ?? null
  useEffect(() => {
    if (focus !== null) box.current?.querySelector(`[data-word="${focus}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [focus])
  function onKeyDown(event: KeyboardEvent) {
    const from = stretch ?? { anchor: -1, focus: -1 }
    const next = stepped(event.key, event.shiftKey && stretch !== null, from, words.length)
    if (next === null) return
    event.preventDefault()
    onChange(next)
  }
  function onPointerDown(event: PointerEvent) {
    const word = event.target instanceof Element ? event.target.closest('[data-word]') : null
    if (!(word instanceof HTMLElement)) return
    const at = Number(word.dataset.word)
    onChange(event.shiftKey && stretch ? { anchor: stretch.anchor, focus: at } : clicked(at, stretch))
  }
  const shared = { id, words, stretch }
  return (
    <div
      ref={box}
      className="word-picker"
      role="listbox"
      aria-label={review.pickWords}
      aria-multiselectable="true"
      aria-activedescendant={focus === null ? undefined : `${id}-${focus}`}
      tabIndex={0}
      lang="ar"
      dir="rtl"
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
    >
      {title !== null && (
        <div className="picker-title">
          <Words {...shared} text={title} where="title" />
        </div>
      )}
      <Words {...shared} text={body} where="body" />
    </div>
  )
}

interface WordsProps extends Pick<WordPickerProps, 'words' | 'stretch'> {
  readonly id: string
  readonly text: string
  readonly where: ReportWord['in']
}

function Words({ id, words, stretch, text, where }: WordsProps) {
  const [low, high] = stretch ? [stretch.anchor, stretch.focus].sort((x, y) => x - y) : []
  const own = words.flatMap((word, at) => (word.in === where ? [{ word, at }] : []))
  return own.map(({ word, at }, index) => {
    const until = own[index + 1]?.word.start ?? text.length
    const chosen = low !== undefined && high !== undefined && at >= low && at <= high
    return (
      <span key={word.start}>
        {index === 0 && text.slice(0, word.start)}
        <span id={`${id}-${at}`} role="option" tabIndex={-1} aria-selected={chosen} data-word={at}>
          {text.slice(word.start, word.end)}
        </span>
        {text.slice(word.end, until)}
      </span>
    )
  })
}
