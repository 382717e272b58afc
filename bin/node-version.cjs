// Says in one line that Node is too old, and stops. Old syntax on purpose: an old Node must be able to parse this file.
var asked = /(\d+)\.(\d+)/.exec(require('../package.json').engines.node)
var found = process.versions.node.split('.').map(Number)
var old = found[0] < Number(asked[1]) || (found[0] === Number(asked[1]) && found[1] < Number(asked[2]))

if (old) {
  console.error(`Marsad needs Node ${asked[0]} or newer, and this is ${process.versions.node}; see nodejs.org`)
  process.exit(1)
}
