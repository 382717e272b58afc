import { useEffect } from 'react'
import { useSurroundings } from '../surroundings.ts'

/** Names the page in the browser's tab and history; without a title of its own it bears the product's. */
export function useTitle(title: string | null): void {
  const { labels } = useSurroundings().format
  useEffect(() => {
    document.title = `${title ?? labels.tagline} · ${labels.name}`
  }, [title, labels])
}
