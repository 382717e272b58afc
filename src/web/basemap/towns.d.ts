/** Made by `vite.config.ts` from the compiled gazetteer: the bigger towns, for labels. */
declare module 'virtual:towns' {
  interface Town {
    readonly name: string
    readonly nameEn: string
    readonly lat: number
    readonly lon: number
    readonly population: number
  }
  const towns: readonly Town[]
  export default towns
}
