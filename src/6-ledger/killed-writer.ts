/** Run by a test, which kills it: adds batch after batch to the ledger of its argument, and says when each is in. */
import { claim, onDay, reading, report, town } from '../5-events/invented-claims.ts'
import { openLedger } from './ledger.ts'

const ledger = await openLedger(process.argv[2] ?? '')
for (let batch = 0; ; batch++) {
  const items = Array.from({ length: 10 }, (_, i) => {
    const id = `${batch}-${i}`
    const said = claim('clash', `قول ${id}`, { place: town('مرسى النور', 31, 16), ...onDay('2031-03-01') })
    return { report: report(id), reading: reading([said]) }
  })
  await ledger.addReadings(items)
  process.stdout.write(`${batch}\n`)
}
