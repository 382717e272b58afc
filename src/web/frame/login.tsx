import { type FormEvent, useState } from 'react'
import { useSurroundings } from '../surroundings.ts'

/** Where a team's ledger asks who comes. */
export function Login({ onDone }: { readonly onDone: () => void }) {
  const { login } = useSurroundings().format.labels
  const [failed, setFailed] = useState<string | null>(null)
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const body = JSON.stringify({ name: form.get('name'), password: form.get('password') })
    const headers = { 'content-type': 'application/json' }
    const response = await fetch('/api/v1/session', { method: 'POST', body, headers }).catch(() => null)
    if (response?.ok) onDone()
    else setFailed(response?.status === 429 ? login.tries : response?.status === 401 ? login.wrong : login.failed)
  }
  return (
    <form className="state login" onSubmit={submit}>
      <h2>{login.title}</h2>
      <label>
        {login.name}
        <input name="name" autoComplete="username" required />
      </label>
      <label>
        {login.password}
        <input name="password" type="password" autoComplete="current-password" required />
      </label>
      {failed !== null && <p role="alert">{failed}</p>}
      <button type="submit" className="button">
        {login.enter}
      </button>
    </form>
  )
}
