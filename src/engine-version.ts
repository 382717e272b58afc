/** Kept with every claim: raise it when a change makes the same text read otherwise. */
export const ENGINE_VERSION = '0.24.0'
