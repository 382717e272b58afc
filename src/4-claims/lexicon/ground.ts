/** Verbs and nouns of taking and leaving places, of custody, and of things found or destroyed. */
export const GROUND = `
# ground
verb سيطر يسيطر سيطره : capture
verb استعاد يستعيد استعاده : retake
verb استرد يسترد استرداد : retake
verb استرجع يسترجع استرجاع : retake
verb حرر يحرر تحرير : free.up
verb انتزع ينتزع انتزاع : retake
verb استولي يستولي استيلاء : capture
verb طهر يطهر تطهير : clear
verb مشط يمشط تمشيط : comb
verb احتل يحتل : capture
verb بسط يبسط بسط : extend
verb احكم يحكم احكام : extend
verb فرض يفرض فرض : impose
verb طرد يطرد طرد : drive.out
verb دخل يدخل دخول : enter
verb خرج يخرج خروج : go.out
verb اجتاح يجتاح اجتياح : capture
verb تقدم يتقدم تقدم : advance
verb زحف يزحف زحف : advance
verb توغل يتوغل توغل : advance incursion
verb انسحب ينسحب انسحاب : withdraw
verb سحب يسحب سحب : pull.out
verb اعاد يعيد اعاده : bring.back
verb تراجع يتراجع تراجع : retreat
verb انكفا ينكفئ انكفاء : retreat
verb تقهقر يتقهقر تقهقر : retreat
verb فر يفر فرار : flee
verb هرب يهرب هروب : flee
verb اخلي يخلي اخلاء : evacuate vacate
verb غادر يغادر مغادره : leave
verb اجبر يجبر اجبار : force.to
verb ارغم يرغم ارغام : force.to
verb اضطر يضطر اضطرار : force.to
verb قطع يقطع قطع : cut
noun امداد +ات : supply
verb وصل يصل وصول : arrive
verb حاصر يحاصر محاصره حصار : siege
verb طوق يطوق تطويق : siege
verb احاط يحيط : surround
adj محاصر : besieged
verb تحصن يتحصن : hold.out
verb سقط يسقط سقوط : fall
noun قبضه : grip
noun نفوذ : influence
noun طوق : noose
verb رفع يرفع رفع : raise amount
noun علم اعلام : flag
noun رايه +ات : flag
verb ازاح يزيح ازاحه : drive.out
verb اخرج يخرج اخراج : drive.out.maybe rescue
adj خاضع : under.control
verb خضع يخضع خضوع : submit
noun نفس انفس نفوس : self
noun حياه : life
# custody
verb ساق يسوق : drive.off
verb سبي يسبي سبي : abduct
verb لاذ يلوذ لوذ : shelter
verb التجا يلتجئ التجاء : shelter
verb اعدم يعدم اعدام +ات : execute
verb ذبح يذبح ذبح : execute
verb نحر ينحر نحر : execute
verb رجم يرجم رجم : execute
verb شنق يشنق : execute
part شنقا : none
part مقتولا مقتوله مقتولين مقتولان مذبوحا مذبوحين : none
verb خطف يخطف خطف : abduct
verb اختطف يختطف اختطاف : abduct
verb احتجز يحتجز احتجاز : detain
verb اتخذ يتخذ اتخاذ : take.as
verb اخذ ياخذ اخذ : take.as
part متخذا متخذين : take.as
verb اقتاد يقتاد اقتياد : lead.away
part اقتيد اقتيدت اقتيدوا : lead.away led
verb ساق يسوق : lead.away
verb اختفي يختفي اختفاء : vanish
verb اعتقل يعتقل اعتقال +ات : arrest
verb اوقف يوقف توقيف ايقاف : halt
verb قبض يقبض قبض : grab
verb امسك يمسك امساك : catch
verb اسر ياسر اسر : arrest
verb امسك يمسك : hold
verb استسلم يستسلم استسلام : surrender
verb سلم يسلم تسليم : hand.over
verb افرج يفرج افراج : release
verb انقذ ينقذ انقاذ : rescue
verb خلص يخلص تخليص : deliver
verb استقل يستقل : ride
verb امتطي يمتطي امتطاء : ride
verb ركب يركب ركوب : ride
verb ارتدي يرتدي ارتداء : wear
verb اجلي يجلي اجلاء : evacuate
noun سراح : liberty
noun اثر : trace
noun منصه +ات : launcher outlet.maybe
verb نزح ينزح نزوح : displace
verb هجر يهجر تهجير : displace
verb شرد يشرد تشريد : displace
verb اغتصب يغتصب اغتصاب : rape
# things
verb غنم يغنم : gain
verb اغتنم يغتنم اغتنام : gain
verb اكتشف يكتشف اكتشاف : uncover
noun نفق انفاق : tunnel
verb سوي يسوي تسويه : level
verb اتلف يتلف اتلاف : destroy
verb ضبط يضبط ضبط : seize
verb حجز يحجز حجز : seize
verb تحفظ يتحفظ تحفظ : seize
verb صادر يصادر مصادره : seize
verb عثر يعثر عثور : find
verb وجد يجد : find
verb فكك يفكك تفكيك : defuse
verb ابطل يبطل ابطال : defuse
verb دمر يدمر تدمير : destroy
verb احرق يحرق احراق : burn
verb حرق يحرق حرق : burn
verb اضرم يضرم اضرام : burn
verb هدم يهدم هدم : destroy raze
verb اقتلع يقتلع اقتلاع : uproot
noun محصول محاصيل : crop
noun شجره اشجار : crop
noun مزروعات : crop
noun زيتون : crop
verb نهب ينهب نهب : loot
verb سلب يسلب سلب : rob
verb خرب يخرب تخريب : destroy
verb حطم يحطم تحطيم : smash
verb جرف يجرف تجريف : destroy raze
verb اعطب يعطب اعطاب : destroy.vehicle
verb اسقط يسقط اسقاط : shoot.down
noun مخزن مخازن : depot
noun مخبا مخابئ : cache
noun كازمه كازمات : cache
noun كدس اكداس : cache
noun طلقه +ات : weapon
verb ترك يترك ترك : abandon
noun مستودع +ات : depot
noun بندقيه بنادق : weapon
noun مسدس +ات : weapon
noun سلاح اسلحه : weapon
noun منصات : weapon
noun ذخيره ذخائر : weapon
noun متفجر متفجرات : weapon
noun معمل معامل : factory
noun مصنع مصانع : factory
noun ورشه : factory
noun مخطط +ات : plot
noun محاوله +ات : attempt
verb نزع ينزع نزع : demine
verb ازال يزيل ازاله : demine
# seldomer words of fighting, words and custody
verb رمي يرمي رمي : throw
verb رشق يرشق رشق : throw
verb اطاح يطيح اطاحه : topple
verb قذف يقذف قذف : throw
verb ازهق يزهق ازهاق : kill weak.kill
verb فتك يفتك فتك : kill weak.kill
verb غزا يغزو غزو : capture
verb استباح يستبيح استباحه : capture
verb تناحر يتناحر تناحر : clash
verb احترب يحترب احتراب : clash
verb تراشق يتراشق تراشق : volley
noun كوادكابتر : aircraft
verb ابرم يبرم ابرام : sign
noun تسويه +ات : settlement
verb امهل يمهل امهال : threaten
verb انذر ينذر انذار +ات : warn
verb استغاث يستغيث استغاثه : appeal
verb افرغ يفرغ افراغ : empty.out
adj مطوق : besieged
`
