import type { ClaimActor } from '../../4-claims/claim.ts'
import { useSurroundings } from '../surroundings.ts'
import { Choice, optionsOf } from './edit-choice.tsx'
import type { EditorProps } from './editors.ts'
import { NameFinder } from './name-finder.tsx'
import { Rows } from './rows.tsx'

const NOBODY: ClaimActor = { name: '', role: 'participant' }

/** Who did it, whom it was done to, and who else took part. */
export function ActorsEditor({ draft: { actors }, onChange }: EditorProps) {
  const { review, role } = useSurroundings().format.labels
  const rename = (actor: ClaimActor, name: string, id?: string) => {
    const renamed = { name, role: actor.role, ...(id === undefined ? {} : { id }) }
    onChange({ actors: actors.map(one => (one === actor ? renamed : one)) })
  }
  return (
    <Rows rows={actors} fresh={NOBODY} onChange={rows => onChange({ actors: rows })}>
      {(actor, change) => (
        <>
          <NameFinder
            kind="actors"
            label={review.actorName}
            value={actor.name}
            onType={name => rename(actor, name)}
            onPick={({ name, id }) => rename(actor, name, id)}
          />
          <Choice
            label={review.role}
            value={actor.role}
            options={optionsOf(role)}
            onChoose={chosen => change({ role: chosen })}
          />
        </>
      )}
    </Rows>
  )
}
