import { Readable } from 'node:stream'
import { z } from 'zod'
import { EXPORTS } from '../../7-exports/formats/index.ts'
import { fault } from '../../errors.ts'
import { EventQuery, eventFilter } from '../event-query.ts'
import type { Route } from './route.ts'

const KNOWN = EXPORTS.map(format => format.id).join(', ')

/** The events that fit as a file of one of the formats. */
export const exportRoute: Route = (api, { ledger, known }) => {
  const schema = {
    summary: `The events that fit as a file: ${KNOWN}`,
    params: z.object({ format: z.string() }),
    querystring: EventQuery,
  }
  api.get('/export/:format', { schema }, async (request, reply) => {
    const format = EXPORTS.find(one => one.id === request.params.format)
    if (!format) throw fault('request_invalid', { name: 'format', reason: `give one of ${KNOWN}` })
    const pieces = format.write(ledger.eachSourcedEvent(eventFilter(request.query)), { names: known })
    const name = `attachment; filename="marsad.${format.extension}"`
    return reply.type(format.mime).header('content-disposition', name).send(Readable.from(pieces))
  })
}
