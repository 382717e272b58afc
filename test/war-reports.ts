/** Reports of an invented campaign, as lines that `marsad add` reads: many tell of the same days in the same towns. */

const TOWNS = ['سرت', 'بنغازي', 'درنة', 'مصراتة', 'سبها', 'تاجوراء', 'صبراتة', 'زليتن', 'ترهونة', 'غريان']
const OUTLETS = ['صحيفة الساحل', 'وكالة المرفأ', 'موقع النخلة']

const two = (n: number): string => String(n).padStart(2, '0')

function lineOf(id: string, i: number): string {
  const town = TOWNS[(i * 3) % TOWNS.length]
  const published = `${2012 + (Math.floor(i / 336) % 8)}-${two(1 + (Math.floor(i / 28) % 12))}-${two(1 + (i % 28))}`
  const body = `قتل ${5 + (i % 9)} جنود في غارة جوية على ${town} اليوم، وفق ما ذكر متحدث عسكري.\nواندلعت اشتباكات قرب ${town}.`
  return `${JSON.stringify({ id, publisher: OUTLETS[i % OUTLETS.length], published, body })}\n`
}

/** So many lines of reports with the ids `prefix-0`, `prefix-1` and on. */
export const warLines = (prefix: string, count: number, from = 0): string =>
  Array.from({ length: count }, (_, i) => lineOf(`${prefix}-${i}`, from + i)).join('')
