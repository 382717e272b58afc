import { type ReactNode, useEffect, useId, useState } from 'react'
import type { Address, Asked } from '../address.ts'
import { go } from '../use-address.ts'

const ask = (address: Address, name: Asked, value: string): void => {
  if ((address.asked[name] ?? '') !== value) go({ asked: { ...address.asked, [name]: value || null } })
}

interface FieldProps {
  readonly address: Address
  readonly name: Asked
  readonly label: string
  readonly hint?: string | undefined
}

interface Option {
  readonly value: string
  /** What is shown beside it. */
  readonly note?: string | undefined
}

/** A name to type, or to choose of the list; it counts once it is left, entered or chosen. */
export function NameField({
  address,
  name,
  label,
  hint,
  options = [],
}: FieldProps & { readonly options?: readonly Option[] }) {
  const list = useId()
  const asked = address.asked[name] ?? ''
  const [typed, setTyped] = useState(asked)
  useEffect(() => setTyped(asked), [asked])
  return (
    <label className="field" title={hint}>
      <span>{label}</span>
      <input
        dir="auto"
        list={options.length > 0 ? list : undefined}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          if (target.value === '' || options.some(({ value }) => value === target.value))
            ask(address, name, target.value)
        }}
        onBlur={() => ask(address, name, typed.trim())}
        onKeyDown={event => event.key === 'Enter' && ask(address, name, typed.trim())}
      />
      {options.length > 0 && (
        <datalist id={list}>
          {options.map(({ value, note }) => (
            <option key={value} value={value} label={note} />
          ))}
        </datalist>
      )}
    </label>
  )
}

/** A whole number. */
export function NumberField({ address, name, label, hint }: FieldProps) {
  return (
    <label className="field" title={hint}>
      <span>{label}</span>
      <input
        type="number"
        min={1}
        value={address.asked[name] ?? ''}
        onChange={({ target }) => ask(address, name, /^[1-9]\d*$/.test(target.value) ? target.value : '')}
      />
    </label>
  )
}

interface ChoiceProps extends FieldProps {
  readonly any: string
  readonly children: ReactNode
}

/** One of a few. */
export function ChoiceField({ address, name, label, hint, any, children }: ChoiceProps) {
  return (
    <label className="field" title={hint}>
      <span>{label}</span>
      <select value={address.asked[name] ?? ''} onChange={({ target }) => ask(address, name, target.value)}>
        <option value="">{any}</option>
        {children}
      </select>
    </label>
  )
}
