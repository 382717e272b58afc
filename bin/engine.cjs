// How the engine compiles what runs here, set before anything does.
const { setFlagsFromString } = require('node:v8')

/**
 * A function is compiled anew for speed only after fifteen times as much work as the engine thinks right: reading is thousands of small
 * functions, each of which it would compile several times over before it has seen all kinds of words. A third of the time of
 * the first few thousand reports went there, in every thread.
 */
setFlagsFromString('--interrupt-budget=1000000')
/**
 * Less of what a function calls is compiled into it: that makes the code no slower here, and compiling it, which every thread does for
 * itself, takes half as long.
 */
setFlagsFromString('--max-inlined-bytecode-size-cumulative=300')
