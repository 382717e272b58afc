import type { Address } from '../address.ts'
import { useSurroundings } from '../surroundings.ts'
import { go } from '../use-address.ts'
import { HomeLink, Link } from './link.tsx'
import { Pages } from './pages.tsx'

/** Name, the language, and, once the ledger has answered, its pages and what it holds. */
export function Header({ address, isIn }: { readonly address: Address; readonly isIn: boolean }) {
  const { format, meta } = useSurroundings()
  const { labels } = format
  const { counts } = meta
  const other = address.language === 'ar' ? 'en' : 'ar'
  return (
    <header className="top">
      {address.page.name === 'explore' && (
        <a className="skip" href="#events">
          {labels.skip}
        </a>
      )}
      <HomeLink className="wordmark">
        <Mark />
        <strong>{labels.name}</strong>
        <span>{labels.tagline}</span>
      </HomeLink>
      {isIn && <Pages current={address.page.name} />}
      <p className="holdings">
        {isIn && (
          <>
            <span>{format.counted(labels.counts.events, counts.events)}</span>
            <span>{format.counted(labels.counts.reports, counts.reports)}</span>
            <span>{format.counted(labels.counts.outlets, counts.outlets)}</span>
          </>
        )}
      </p>
      {address.language === 'ar' && <DigitChoice digits={address.digits} />}
      <Link className="language" to={{ language: other }} lang={other} hrefLang={other}>
        {labels.otherLanguage}
      </Link>
    </header>
  )
}

function DigitChoice({ digits }: Pick<Address, 'digits'>) {
  const { labels } = useSurroundings().format
  const other = digits === 'latn' ? 'arab' : 'latn'
  return (
    <button type="button" className="plain" title={labels.digits.label} onClick={() => go({ digits: other })}>
      {labels.digits[other]}
    </button>
  )
}

function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <circle cx="16" cy="16" r="13" fill="none" stroke="currentColor" strokeWidth="2" />
      <circle cx="16" cy="16" r="6.5" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="3 2.4" />
      <circle cx="16" cy="16" r="2.2" fill="currentColor" />
    </svg>
  )
}
