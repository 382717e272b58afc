import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { fault, UserError } from '../errors.ts'
import type { ErrorAnswer } from './answers/meta.ts'

/** The one form of every failure, whatever its origin. */
export function sendFailure(reply: FastifyReply, { code, message, next, status }: UserError): FastifyReply {
  const answer: ErrorAnswer = { error: { code, message, next } }
  return reply.code(status).type('application/json; charset=utf-8').send(answer)
}

/** A fault of the asker is told as such; any other goes whole to the log, and to the asker only as `internal`. */
export function onError(error: FastifyError | Error, _request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof UserError) return sendFailure(reply, error)
  if (hasZodFastifySchemaValidationErrors(error)) {
    const [first] = error.validation
    const name = first?.instancePath.replace(/^\//, '').replaceAll('/', '.') || 'request'
    return sendFailure(reply, fault('request_invalid', { name, reason: first?.message ?? error.message }))
  }
  const status = 'statusCode' in error ? (error.statusCode ?? 500) : 500
  if (status < 500) return sendFailure(reply, fault('request_invalid', { name: 'request', reason: error.message }))
  console.error(error)
  return sendFailure(reply, fault('internal'))
}
