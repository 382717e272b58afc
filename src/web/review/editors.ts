/** How each field is entered. */
import type { FunctionComponent } from 'react'
import type { ReviewField } from '../text/review-labels.ts'
import { ActorsEditor } from './edit-actors.tsx'
import { ScopeEditor, StatusEditor, TypeEditor } from './edit-choice.tsx'
import { DateEditor } from './edit-date.tsx'
import { PlaceEditor } from './edit-place.tsx'
import { CountEditor, SpeakersEditor } from './edit-said.tsx'
import { TollsEditor } from './edit-tolls.tsx'
import type { Mendable } from './field-text.ts'

export interface EditorProps {
  readonly draft: Mendable
  readonly onChange: (change: Partial<Mendable>) => void
}

export const EDITORS: { readonly [field in ReviewField]: FunctionComponent<EditorProps> } = {
  ...{ type: TypeEditor, status: StatusEditor, scope: ScopeEditor, date: DateEditor, place: PlaceEditor },
  ...{ actors: ActorsEditor, tolls: TollsEditor, count: CountEditor, speakers: SpeakersEditor },
}
