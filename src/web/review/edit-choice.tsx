import { useSurroundings } from '../surroundings.ts'
import type { EditorProps } from './editors.ts'

interface ChoiceProps<T extends string> {
  readonly label: string
  readonly value: T
  /** Text by id. */
  readonly options: readonly (readonly [T, string])[]
  readonly onChoose: (value: T) => void
}

/** One of a few, by a native list. */
export function Choice<T extends string>({ label, value, options, onChoose }: ChoiceProps<T>) {
  return (
    <label className="entry">
      {label}
      <select
        value={value}
        onChange={event => {
          const chosen = options.find(([id]) => id === event.target.value)
          if (chosen) onChoose(chosen[0])
        }}
      >
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The ids of a table of labels with their texts. */
export const optionsOf = <T extends string>(labels: { readonly [id in T]: string }): (readonly [T, string])[] =>
  Object.entries<string>(labels).flatMap(([id, text]) => (isKey(labels, id) ? [[id, text] as const] : []))

const isKey = <T extends string>(labels: { readonly [id in T]: string }, id: string): id is T => id in labels

export function TypeEditor({ draft, onChange }: EditorProps) {
  const { format, types } = useSurroundings()
  const options = [...types.values()].map(({ id, label }) => [id, label[format.language]] as const)
  const label = format.labels.review.fields.type
  return <Choice label={label} value={draft.type} options={options} onChoose={type => onChange({ type })} />
}

export function StatusEditor({ draft, onChange }: EditorProps) {
  const { review, status } = useSurroundings().format.labels
  const onChoose = (value: typeof draft.status) => onChange({ status: value })
  return <Choice label={review.fields.status} value={draft.status} options={optionsOf(status)} onChoose={onChoose} />
}

export function ScopeEditor({ draft, onChange }: EditorProps) {
  const { review, scope } = useSurroundings().format.labels
  const onChoose = (value: typeof draft.scope) => onChange({ scope: value })
  return <Choice label={review.fields.scope} value={draft.scope} options={optionsOf(scope)} onChoose={onChoose} />
}
