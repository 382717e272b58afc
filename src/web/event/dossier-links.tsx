import { useSurroundings } from '../surroundings.ts'

/** The event to take along: its dossier as a file, or this page on paper. */
export function DossierLinks({ id }: { readonly id: string }) {
  const { dossier } = useSurroundings().format.labels.pages
  const query = `id=${encodeURIComponent(id)}`
  return (
    <p className="dossier-links">
      <a href={`/api/v1/export/html?${query}`} download={`marsad-${id}.html`}>
        {dossier.html}
      </a>
      <a href={`/api/v1/export/pdf?${query}`} download={`marsad-${id}.pdf`}>
        {dossier.pdf}
      </a>
      <button type="button" className="plain" onClick={() => window.print()}>
        {dossier.print}
      </button>
    </p>
  )
}
