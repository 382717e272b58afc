import { useState } from 'react'
import { useSurroundings } from '../surroundings.ts'
import { FIELD_KEYS, KEYS, keyName, keyOf, keysAreOff, turnKeys } from './keys.ts'

/** Every key and what it does; and the way to turn them off. */
export function KeyHelp() {
  const { review } = useSurroundings().format.labels
  const [on, setOn] = useState(!keysAreOff())
  return (
    <section className="key-help" aria-label={review.keys}>
      <dl>
        {KEYS.map(({ action, key }) => (
          <div key={action}>
            <dt>
              <kbd>{keyName(key)}</kbd>
            </dt>
            <dd>{review.actions[action]}</dd>
          </div>
        ))}
        {FIELD_KEYS.map(({ field, key }) => (
          <div key={field}>
            <dt>
              <kbd>{keyName(keyOf('mend'))}</kbd> {review.keyThen} <kbd>{keyName(key)}</kbd>
            </dt>
            <dd>{review.fields[field]}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{review.keysHint}</p>
      <label className="switch">
        <input
          type="checkbox"
          checked={on}
          onChange={event => {
            turnKeys(event.target.checked)
            setOn(event.target.checked)
          }}
        />
        {review.keysOn}
      </label>
    </section>
  )
}
