/** What strangers deploy and audit by: the compose file, the Dockerfile, the bill of materials, the line about vulnerabilities. */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { COMMANDS } from '../src/cli/commands/index.ts'
import { Scratch } from './marsad.ts'
import { FILES, ROOT, textOf } from './source-files.ts'

const manifest = z
  .object({ engines: z.object({ node: z.string() }), dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(textOf('package.json')))

describe('compose.yaml', () => {
  const Service = z.looseObject({
    environment: z.record(z.string(), z.string()),
    ports: z.array(z.string()).default([]),
    depends_on: z.record(z.string(), z.looseObject({ condition: z.string() })).default({}),
  })
  const compose = z
    .object({ services: z.record(z.string(), Service), volumes: z.record(z.string(), z.null()) })
    .parse(parse(textOf('compose.yaml')))
  const { marsad, ledger } = compose.services

  it('has the app wait for its database, and reach it by the name and password that it has', () => {
    expect(marsad?.depends_on).toEqual({ ledger: { condition: 'service_healthy' } })
    const password = /\$\{(\w+)/.exec(ledger?.environment.POSTGRES_PASSWORD ?? '')?.[1]
    const { POSTGRES_USER: user, POSTGRES_DB: database } = ledger?.environment ?? {}
    expect(marsad?.environment.DATABASE_URL).toBe(`postgres://${user}:\${${password}}@ledger/${database}`)
  })

  it('opens nothing to other machines, and has no password of its own', () => {
    for (const port of Object.values(compose.services).flatMap(service => service.ports)) {
      expect(port).toMatch(/^127\.0\.0\.1:/)
    }
    expect(ledger?.environment.POSTGRES_PASSWORD).toMatch(/^\$\{\w+:\?.+\}$/)
  })

  const hasDocker = spawnSync('docker', ['compose', 'version']).status === 0
  if (!hasDocker) console.warn('No docker compose was found, so compose.yaml is parsed and not checked by it')
  it.runIf(hasDocker)('is taken by docker compose', () => {
    const env = { ...process.env, MARSAD_LEDGER_PASSWORD: 'x' }
    const { status, stderr } = spawnSync('docker', ['compose', 'config', '--quiet'], {
      cwd: ROOT,
      env,
      encoding: 'utf8',
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})

describe('Dockerfile', () => {
  const file = textOf('Dockerfile')

  it('takes a Node that the package takes', () => {
    const [major = 0] = [...file.matchAll(/^FROM node:(\d+)/gm)].map(match => Number(match[1]))
    expect(major).toBeGreaterThanOrEqual(Number(/\d+/.exec(manifest.engines.node)?.[0]))
  })

  it('copies what is there, and runs a command that is there with its options', async () => {
    const copied = [...file.matchAll(/^COPY (?!--from)(.*) \S+$/gm)].flatMap(match => (match[1] ?? '').split(' '))
    expect(copied.filter(path => path !== '.' && !FILES.includes(path))).toEqual([])
    const [name = '', ...options] = z.array(z.string()).parse(JSON.parse(/^CMD (.*)$/m.exec(file)?.[1] ?? ''))
    expect(COMMANDS.map(command => command.name)).toContain(name)
    const scratch = new Scratch()
    const { out } = await scratch.run(name, '--help')
    scratch.remove()
    for (const option of options.filter(word => word.startsWith('--'))) expect(out).toContain(`${option} `)
  })
})

describe('npm run sbom', () => {
  it('lists every package that is installed with it or built into it, with its licence', () => {
    const out = execFileSync('npm', ['run', '--silent', 'sbom'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26 })
    const { bomFormat, components } = z
      .looseObject({
        bomFormat: z.string(),
        components: z.array(z.looseObject({ 'bom-ref': z.string(), licenses: z.array(z.unknown()).optional() })),
      })
      .parse(JSON.parse(out))
    expect(bomFormat).toBe('CycloneDX')
    const listed = new Map(components.map(one => [one['bom-ref'], one]))
    for (const [name, version] of Object.entries(manifest.dependencies)) {
      expect(listed.get(`${name}@${version}`)?.licenses?.length, name).toBeGreaterThan(0)
    }
    const builtIn = [...textOf('dist/THIRD-PARTY-NOTICES.txt').matchAll(/^={80}\n(\S+) ([\w.-]+)/gm)]
    const missing = builtIn.map(([, name, version]) => `${name}@${version}`).filter(one => !listed.has(one))
    expect({ builtIn: builtIn.length > 50, missing }).toEqual({ builtIn: true, missing: [] })
  })
})

/** A package that no other of ours asks for, so that npm looks up nothing else about it. */
const LEAF = '@tabby_ai/hijri-converter'
const version = manifest.dependencies[LEAF] ?? ''
const PACKAGE = { name: LEAF, 'dist-tags': { latest: version }, versions: { [version]: { name: LEAF, version } } }

/** npm asks here instead of its registry, and is answered with these advisories, or by nothing at all. */
async function audited(advisories: object | null): Promise<{ code: unknown; out: string }> {
  const server = createServer((request, response) => {
    if (advisories === null) response.writeHead(405).end()
    else {
      const answer = request.url?.endsWith('/bulk') ? advisories : PACKAGE
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answer))
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address: AddressInfo | string | null = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  const scratch = new Scratch()
  // A cache of its own: what is answered here is no truth for others.
  const npm = { npm_config_registry: `http://127.0.0.1:${port}/`, npm_config_cache: scratch.path('npm') }
  const child = spawn(process.execPath, [join(ROOT, 'scripts/audit.mjs')], { env: { ...process.env, ...npm } })
  let out = ''
  child.stdout.on('data', chunk => {
    out += chunk
  })
  const [code]: unknown[] = await once(child, 'close')
  scratch.remove()
  server.close()
  return { code, out }
}

describe('npm run audit', () => {
  const advisory = (severity: string): object => ({
    [LEAF]: [
      { id: 1, url: 'https://example.org/1', title: 'x', severity, vulnerable_versions: '>=0', cwe: [], cvss: {} },
    ],
  })

  it('says in one line that the registry did not answer, and lets work go on', async () => {
    expect(await audited(null)).toEqual({
      code: 0,
      out: expect.stringMatching(/^npm audit: the registry did not answer.*\n$/),
    })
  })

  it('says that nothing is known', async () => {
    expect(await audited({})).toEqual({ code: 0, out: 'npm audit: no vulnerability is known\n' })
  })

  it.each([
    { severity: 'moderate', code: 0 },
    { severity: 'high', code: 1 },
  ])('tells of a $severity one, and ends with $code', async ({ severity, code }) => {
    expect(await audited(advisory(severity))).toEqual({ code, out: expect.stringContaining(severity) })
  })
})
