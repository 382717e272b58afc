/** Steps that are taken in a war beside fighting: who moves, closes, tightens, hides, takes away; last, so that no other reading gives way. */
export const STEPS = `
# who sets out, and what is begun
verb باشر يباشر : begin
verb شرع يشرع شروع : begin
verb تحرك يتحرك تحرك +ات : move.on
verb توجه يتوجه توجه : move.on
verb استقدم يستقدم استقدام : send
verb كثف يكثف تكثيف : intensify
verb وسع يوسع توسيع : intensify
verb صعد يصعد تصعيد : intensify
verb اقام يقيم اقامه : set.up
# who closes, tightens, keeps out
verb اغلق يغلق اغلاق : shut
masdar غلق : shut
verb ضيق يضيق تضييق : tighten
verb اطبق يطبق اطباق : tighten
noun خناق : noose
verb منع يمنع : prevent
# who goes, and who is made to
verb اندحر يندحر اندحار : retreat
verb انكفأ ينكفئ انكفاء : retreat
verb تخلي يتخلي تخلي : give.up.site
verb تدفق يتدفق تدفق : pour.in
verb رحل يرحل ترحيل : send.away
# what is done to people and things
verb هجم يهجم : attack
verb عذب يعذب تعذيب : torture
verb اخفي يخفي اخفاء : hide
verb استوقف يستوقف : halt
verb سرق يسرق سرقه : rob
verb اشعل يشعل اشعال : burn
verb انتفض ينتفض : rise.up
verb نبش ينبش نبش : dig.up
masdar ملاحقه +ات : pursue
noun كوخ اكواخ : home
noun حصن حصون : site
noun رشاش +ات : weapon
noun تهريب : smuggling
# women who are held
noun اسيره +ات : person captured.person women
noun معتقله +ات : person captured.person women
noun محتجزه +ات : person captured.person women
noun مختطفه +ات : person captured.person women
`
