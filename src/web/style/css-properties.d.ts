import 'react'

declare module 'react' {
  interface CSSProperties {
    /** Colour of an event's type, for the style sheets. */
    '--type'?: string | undefined
  }
}
