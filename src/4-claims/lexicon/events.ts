/** Verbs, verbal nouns and nouns that tell of happenings, by what they tell. Rules and frames name the classes. */
export const EVENTS = `
# deaths and wounds
verb قتل يقتل قتل : kill
masdar مقتل : kill die
verb اغتال يغتال اغتيال +ات : kill assassinate murder
# "صفى": its past in the feminine is written as what "وصفت" ends in, and is left out by one that nobody writes
verb صصفي يصفي تصفيه : kill assassinate
part صفوا صفاه صفوه صفتهم : kill assassinate
verb حيد يحيد تحييد : neutralise
verb نجا ينجو نجاه : survive
verb قنص يقنص قنص : kill
verb اردي يردي : kill
verb حصد يحصد : kill weak.kill
verb اباد يبيد اباده : kill
verb قضي يقضي قضاء : finish
verb اجهز يجهز اجهاز : finish dispatch
verb فارق يفارق مفارقه : depart
verb صرع يصرع : kill
verb نعي ينعي : mourn
verb استشهد يستشهد استشهاد : die martyr
verb ارتقي يرتقي ارتقاء : die
verb هلك يهلك : die
verb توفي يتوفي : die.natural
masdar وفاه +ات : die.natural
verb مات يموت موت : die.natural
masdar مصرع : die
noun حتف : die.fate
verb لقي يلقي : meet
verb لاقي يلاقي : meet
part لقو ولقو : meet
verb سقط يسقط سقوط : fall
verb وقع يقع وقوع : happen
verb جرح يجرح جرح : injure
noun جرح جروح جراح : wound
verb اصاب يصيب اصابه +ات : injure
verb فقد يفقد فقدان : lose
verb فك يفك فك : lift
verb تكبد يتكبد تكبد : suffer
verb كبد يكبد تكبيد : inflict
verb تضرر يتضرر : suffer.none
verb خسر يخسر : suffer
noun خساره خسائر : loss
noun مجزره مجازر : massacre
noun مذبحه مذابح : massacre
noun حصيله : tally
noun عدد اعداد : tally
noun مجموع : tally
noun اجمالي : tally
noun محصله : tally
verb بلغ يبلغ بلوغ : amount
verb ارتفع يرتفع ارتفاع : amount
verb تجاوز يتجاوز تجاوز : amount exceed
verb تخطي يتخطي : amount exceed
verb فاق يفوق : amount exceed
verb ناهز يناهز : amount
verb قدر يقدر : estimate
verb قفز يقفز : amount
# what leads to it
verb ادي يؤدي : cause
verb اسفر يسفر : cause
verb نتج ينتج : cause
verb نجم ينجم : cause
verb تسبب يتسبب : cause
verb اوقع يوقع ايقاع : cause
verb خلف يخلف : cause
verb اودي يودي : cause carry.off
verb سبب يسبب : cause
verb اوقع يوقع : cause
verb راح يروح : cause.went
# attacks and fights
verb هاجم يهاجم مهاجمه : attack
verb فتح يفتح فتح : open.up
verb طعن يطعن طعن : stab
verb دهس يدهس دهس : run.over
verb تسلل يتسلل تسلل : infiltrate
masdar هجوم هجمات : attack.noun
masdar هجمه هجمات : attack.noun
masdar اعتداء +ات : attack.noun
masdar عدوان : aggression
verb اعتدي يعتدي : attack
verb استهدف يستهدف استهداف : target
verb اقتحم يقتحم اقتحام +ات : storm
verb داهم يداهم مداهمه +ات : raid
verb دهم يدهم دهم : raid
verb باغت يباغت مباغته : attack
verb نصب ينصب : ambush.lay
verb زرع يزرع زرع : plant
verb وجه يوجه توجيه : aim
verb سدد يسدد : aim
verb دبر يدبر تدبير : carry.out.none
verb رعي يرعي رعايه : sponsor
noun كمين كمائن : ambush
verb اشتبك يشتبك اشتباك +ات : clash
verb اندلع يندلع اندلاع : break.out
verb تجدد يتجدد تجدد : renew
verb جدد يجدد تجديد : renew
verb احتدم يحتدم احتدام : renew
verb استؤنف يستؤنف : renew
verb استعر يستعر استعار : renew
verb اشتعل يشتعل اشتعال : renew
verb تاجج يتاجج تاجج : renew
verb اشتد يشتد اشتداد : renew
verb تصاعد يتصاعد تصاعد : renew
verb تكثف يتكثف : renew
verb دار يدور : take.place
verb جري يجري : take.place
verb خاض يخوض : wage
verb تبادل يتبادل تبادل : exchange
masdar مواجهه +ات : clash
masdar صدامات : clash
masdar معركه معارك : clash
masdar قتال : clash
verb اقتتل يقتتل اقتتال : clash
masdar مناوشه +ات : clash
masdar مصادمه +ات : clash
verb قاتل يقاتل : clash
verb تقاتل يتقاتل : clash
verb تصدي يتصدي تصدي : repel
verb صد يصد صد : repel
verb احبط يحبط احباط : foil
verb افشل يفشل افشال : foil
verb دحر يدحر دحر : drive.out
verb كسر يكسر كسر : repel weak.repel
# from afar
masdar غاره +ات : strike
verb اغار يغير : strike
masdar ضربه +ات : strike.maybe
verb ضرب يضرب ضرب : strike.maybe
masdar طلعه +ات : sortie
verb قصف يقصف قصف : shell
verb دك يدك دك : shell
verb امطر يمطر : shell
noun شظيه شظايا : fragment
noun قذيفه قذائف : shell.round
noun صاروخ صواريخ : shell.round
noun هاون : shell.round
noun مقذوف +ات : shell.round
noun مورتر : shell.round
noun سكود : shell.round
noun غراد : shell.round
noun كاتيوشا : shell.round
noun كاتيوشه : shell.round
noun برميل براميل : barrel
noun رشقه +ات : salvo
noun صليه +ات : salvo
noun وابل : salvo
verb هوي يهوي : rain
verb انهال ينهال انهيال : rain
verb دوي يدوي : rain
verb هطل يهطل : rain
verb انهمر ينهمر انهمار : rain
verb تساقط يتساقط تساقط : rain
verb القي يلقي القاء : throw
verb رمي يرمي رمي : throw
verb اعترض يعترض اعتراض : intercept
verb اطلق يطلق اطلاق : launch
verb تعرض يتعرض تعرض : undergo
# devices
verb فجر يفجر تفجير +ات : blast
verb انفجر ينفجر انفجار +ات : blast
verb نسف ينسف نسف : blast
noun عبوه +ات : device
noun لغم الغام : device
noun قنبله قنابل : grenade
noun مفخخه +ات : carbomb
noun مسيره +ات : drone.maybe
adj مفخخ : carbomb.adj
adj باليستي : ballistic
adj بالستي : ballistic
adj ملغوم : carbomb.adj
adj ملغم : carbomb.adj
noun متفجره +ات : explosive
adj ناسف : device.adj
noun حزام احزمه : belt
adj انتحاري : suicide.adj
# moves
noun حمله +ات : campaign
noun حرب حروب : war
noun نزاع +ات : war
noun صراع +ات : war
noun عمليه +ات : campaign
verb شن يشن شن : carry.out
verb نفذ ينفذ تنفيذ : carry.out
verb قام يقوم قيام : carry.out
# "أقدم على": its present is written as that of قدم and تقدم, and is left out by one that nobody writes
verb اقدم يااقدم : carry.out
masdar اقدام : carry.out
verb بدأ يبدا بدء : begin
masdar بدايه : begin
verb انطلق ينطلق انطلاق : begin
verb استانف يستانف استئناف : begin
verb واصل يواصل مواصله : go.on
verb تواصل يتواصل تواصل : go.on
verb استمر يستمر استمرار : go.on
verb استمر يستمر : go.on
verb تمكن يتمكن تمكن : manage
verb نجح ينجح نجاح : manage
verb استطاع يستطيع : manage
verb استكمل يستكمل استكمال : complete
verb اكمل يكمل اكمال : complete
verb حاول يحاول : try
verb حقق يحقق : achieve
verb احرز يحرز : achieve
verb نشر ينشر نشر : deploy
verb عزز يعزز تعزيز +ات : reinforce
verb انتشر ينتشر انتشار : deploy spread.out
verb حشد يحشد : deploy
verb ارسل يرسل ارسال : send
part دفع دفعت : push
verb شهد يشهد : witness
verb تدخل يتدخل تدخل +ات : intervene
verb ارتكب يرتكب ارتكاب : carry.out
verb لاحق يلاحق ملاحقه : pursue
verb طارد يطارد مطارده : pursue
verb تعقب يتعقب تعقب : pursue
# what is meant to come
verb استعد يستعد استعداد +ات : plan
verb اعتزم يعتزم اعتزام عزم : plan
verb خطط يخطط تخطيط : plan
verb نوي ينوي : plan
verb تاهب يتاهب تاهب : plan
verb اعد يعد اعداد : plan prepare
verb تهيا يتهيا : plan
verb توقع يتوقع توقع : plan expect
adj متوقع : plan expect
adj مرتقب : plan expect
adj منتظر : plan expect
adj مقرر : plan expect
# words that are events
verb تبني يتبني تبني : claim.responsibility
noun مسؤوليه : responsibility
noun مسئوليه : responsibility
verb هدد يهدد تهديد +ات : threaten
verb توعد يتوعد : threaten
verb حذر يحذر تحذير +ات : warn
verb ادان يدين ادانه : condemn
verb دان يدين : condemn
verb تعهد يتعهد تعهد : vow
verb عاقب يعاقب معاقبه : punish
verb انتقم ينتقم انتقام : punish
verb حاسب يحاسب محاسبه : punish
verb رد يرد رد : reply
verb اجاب يجيب : reply
verb استنكر يستنكر استنكار : condemn
verb ندد يندد تنديد : condemn
verb شجب يشجب شجب : condemn
verb دعا يدعو دعوه : appeal
verb طالب يطالب مطالبه : appeal
verb ناشد يناشد مناشده : appeal
part ندعو ادعو نطالب نناشد داعيا داعيه داعين مطالبا مطالبه مطالبين مناشدا : appeal
verb حث يحث حث : appeal
verb اتهم يتهم اتهام +ات : accuse
verb حمل يحمل تحميل : blame
verb نفي ينفي نفي : deny
verb كذب يكذب تكذيب : deny
verb فند يفند تفنيد : deny
verb انكر ينكر انكار : deny
verb دحض يدحض دحض : deny
noun ضلوع : involvement
verb تورط يتورط تورط : involvement
noun علاقه : involvement
noun صله : involvement
verb اعرب يعرب : express
verb ابدي يبدي : express
verb عبر يعبر : express
verb امهل يمهل : threaten
verb انذر ينذر انذار : warn
verb رفض يرفض رفض : refuse
verb اشاد يشيد اشاده : praise
verb هنا يهنئ تهنئه : praise
noun هدنه : truce
verb اتفق يتفق اتفاق +ات : agree
noun صلح : truce
noun مصالحه : truce
noun مفاوضه +ات : talks
verb تفاوض يتفاوض تفاوض : talks
noun محادثه +ات : talks
noun مشاوره +ات : talks
noun حوار : talks
noun تهدئه : truce
verb وقع يوقع توقيع : sign
verb حوي يحوي : contain
verb احتوي يحتوي احتواء : contain
verb ابرم يبرم ابرام : sign
noun تسويه +ات : settlement
noun صفقه +ات : settlement
verb توصل يتوصل توصل : reach
verb تظاهر يتظاهر تظاهر تظاهره +ات : protest
noun مظاهره +ات : protest
noun مسيره +ات : march
verb هتف يهتف هتاف +ات : chant
verb ردد يردد ترديد : chant
verb اعتصم يعتصم اعتصام +ات : protest
verb احتج يحتج احتجاج +ات : protest
verb اسعف يسعف اسعاف +ات : treat
verb اغاث يغيث اغاثه : relief
noun مساعده +ات : relief
noun معونه +ات : relief
noun شحنه +ات : convoy
noun دفعه +ات : convoy
noun قافله قوافل +ات : convoy
verb نقل ينقل نقل : carry
verb عالج يعالج معالجه علاج : treat
verb وزع يوزع توزيع : give
verb قدم يقدم تقديم : give
verb اوصل يوصل ايصال : give
verb ادخل يدخل ادخال : give
verb سير يسير تسيير : give
verb تسلم يتسلم تسلم : give
verb فرغ يفرغ تفريغ : give
verb هبط يهبط هبوط : land
verb حط يحط : land
verb رسا يرسو : land
adj اغاثي : relief.adj
verb فرق يفرق تفريق : disperse
verb قمع يقمع قمع : suppress
verb عقد يعقد عقد : hold.talks
noun جوله +ات : round
`
