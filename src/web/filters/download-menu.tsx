import { Menu } from '../frame/menu.tsx'
import { useSurroundings } from '../surroundings.ts'

/** The events that are seen as a file of each format; `query` is what the API is asked for them. */
export function DownloadMenu({ query }: { readonly query: string }) {
  const { format, meta } = useSurroundings()
  const { download } = format.labels.pages
  return (
    <Menu label={download.open} className="download">
      <p className="quiet">{download.hint}</p>
      <ul>
        {meta.formats.map(({ id, label, extension }) => (
          <li key={id}>
            <a href={`/api/v1/export/${id}?${query}`} download={`marsad.${extension}`}>
              {label[format.language]}
            </a>
          </li>
        ))}
      </ul>
    </Menu>
  )
}
