/** Words of speech and of means, words that show a report to be about something else, and the small words that build sentences. */
export const WORDS = `
# saying
verb قال يقول قول : say
verb اعلن يعلن اعلان : say announce
verb ذكر يذكر ذكر : say
verb افاد يفيد افاده : say
verb اكد يؤكد تاكيد : say
verb اوضح يوضح ايضاح : say
verb اضاف يضيف : say continue
verb تابع يتابع : say continue
verb صرح يصرح تصريح +ات : say
verb كشف يكشف كشف : say uncover
verb اشار يشير اشاره : say
verb بين يبين : say
verb ابان يبين : say
verb لفت يلفت : say
verb نقل ينقل نقل : relay
verb اورد يورد : say
verb روي يروي : say
verb نوه ينوه : say
verb اعتبر يعتبر : say opinion
verb راي يري : say opinion
verb زعم يزعم : say
verb ادعي يدعي : say
verb اخبر يخبر : say
verb ابلغ يبلغ : say
verb بث يبث : say
verb شدد يشدد : say
verb نبه ينبه : say
verb اعترف يعترف اعتراف : say
verb تحدث يتحدث : say
verb جاء يجيء : came
verb جاء ياتي : came
verb ورد يرد : came
verb وصف يصف : say opinion
verb استطرد يستطرد : say continue
verb اردف يردف : say continue
verb مضي يمضي : say weak.say
verb ختم يختم : say weak.say
verb قدر يقدر تقدير : say
verb حكي يحكي : say
verb سرد يسرد : say
verb نعي ينعي : say
verb اقر يقر : say
verb احصي يحصي : say
verb وثق يوثق توثيق : say
verb رجح يرجح ترجيح : say
verb توقع يتوقع : say
verb علق يعلق : say
verb استبعد يستبعد : say
verb تناقل يتناقل : relay
verb تداول يتداول : relay
verb المح يلمح : say
verb لمح يلمح : say
verb افصح يفصح : say
verb رصد يرصد : say
verb جزم يجزم : say
verb باح يبوح : say
verb ادلي يدلي : say
verb كتب يكتب : write
verb غرد يغرد : write
part كاشفا كاشفه معترفا معترفه مرجحا مرجحه زاعما زاعمه ناقلا مقرا مؤكدا مشيرا موضحا مضيفا لافتا مبينا قائلا منوها مشددا معتبرا معلنا متابعا مؤكده مشيره موضحه مضيفه لافته مبينه قائله مؤكدين مشيرين قائلين مضيفين طالبا طالبه مفضلا مفضله رافضا رافضه فضل اشترط اشترطت : saying
part بحسب حسب وفق وفقا حسبما طبقا استنادا نقلا تبعا : according
noun لسان : tongue
noun تعبير : phrase
noun مصدر مصادر : source
noun متحدث +ون : source
noun ناطق +ون : source
noun مسؤول +ون : source
noun مسئول +ون : source
noun شاهد شهود : source
noun بيان +ات : source statement.doc
noun وكاله +ات : source outlet
noun صحيفه صحف : source outlet
noun وسيله وسائل : source
noun جريده : source outlet
noun قناه قنوات : source outlet
noun شبكه +ات : source outlet
noun موقع مواقع : outlet.maybe site
noun اذاعه : source outlet
noun تلفزيون : source outlet
noun راديو : source outlet
noun مرصد : source
noun اداره +ات : source
noun مديريه +ات : source
noun منسقيه : source
noun تنسيقيه +ات : source
noun رابطه : source
noun جمعيه +ات : source
noun موسسه +ات : source
noun مفوضيه : source
noun بعثه +ات : source
noun سفاره +ات : source
noun قنصليه +ات : source
noun بلديه +ات : source
noun رئاسه : source
noun نيابه : source
noun دائره دوائر : source
noun مسعف +ون : source
noun حساب +ات : outlet.maybe
noun منظمه +ات : source organisation
noun وزاره +ات : source government
noun وزير وزراء : source office
noun رئيس رؤساء : source office
noun مدير +ون : source office
noun مساعد +ون : source office
noun حاكم حكام : source office
noun والي ولاه : source office
noun قائممقام : source office
noun قائمقام : source office
noun معتمد +ون : source office
noun متصرف : source office
noun مستشار +ون : source office
noun سكرتير : source office
noun عمده عمد : source office
noun متحدثه +ات : source
noun رئيسه : source office
noun وزيره : source office
noun مسؤوله : source
noun ناطقه : source
noun ناشط +ون : source
noun مكتب مكاتب : source
noun مركز مراكز : source site
noun صفحه : source
noun مستشفي مستشفيات : source hospital
noun محافظ +ون : source office
noun سفير سفراء : source office
noun طبيب اطباء : source
noun مراسل +ون : source
noun عضو اعضاء : source office
noun قيادي +ون : source
noun شيخ شيوخ مشايخ : source office
noun نقابه : source
noun هيئه +ات : source
noun جهه جهات : source
noun تقرير تقارير : source statement.doc
noun لجنه لجان : source
noun امين : source office
noun مبعوث : source office
noun مبعوثه : source office
noun موفد : source office
noun موفده : source office
noun منسق : source office
noun منسقه : source office
noun ممثله : source office
noun مفوض : source office
noun سفيره : source office
noun ممثل +ون : source office
noun وكيل : source office
noun وكيله : source office
noun مندوب +ون : source office
noun مندوبه : source office
noun قنصل قناصل : source office
noun مفتي : source office
noun مدعي +ون : source office
noun مديره : source office
noun مستشاره : source office
noun عضوه : source office
noun بطريرك : source office
noun محامي +ون : source
noun باحث +ون : source
noun باحثه : source
noun خبير خبراء : source
noun محلل +ون : source opinion
noun وجود : none
noun ورود : none
# means
noun طائره +ات : aircraft
noun مقاتله +ات : aircraft
noun مروحيه +ات : aircraft
noun قاذفه +ات : aircraft
noun درون : aircraft
adj جوي : air.adj
adj مدفعي : artillery.adj
adj صاروخي : artillery.adj
noun دبابه +ات : heavy
noun راجمه +ات : heavy
noun مدفع مدافع : heavy
noun غاز +ات : gas
adj مسيل : gas
noun بارجه بوارج : heavy
adj بري : ground.adj
verb طال يطال : none
verb طاول يطاول : none
adj يدوي : none
noun مدي : none
adj حربي : none
adj قتالي : none
adj جماعي : none
adj علني : none
adj تعسفي : none
adj فوري : none
noun رصاص : gunfire
noun رصاصه +ات : gunfire
noun رشاش +ات : gunfire
noun نيران : gunfire
noun نار : gunfire
noun اسلحه : weapon
noun سكين سكاكين : knife
noun عصفور عصافير : bird
noun سياره +ات : car vehicle
noun شاحنه +ات : car vehicle
noun دراجه +ات : car vehicle
noun اليه +ات : vehicle
noun مدرعه +ات : vehicle
noun عربه +ات : vehicle
noun طقم اطقم : vehicle
noun مركبه +ات : vehicle
noun ناقله +ات : vehicle
noun زورق زوارق : vehicle ship
noun سفينه سفن : vehicle ship
noun باخره بواخر : vehicle ship
noun قارب قوارب : vehicle ship
noun عباره +ات : vehicle ship
noun صهريج صهاريج : car vehicle
noun حافله +ات : vehicle
# sport, where words of war are worn
noun مباراه مباريات : sport
noun ملعب ملاعب : sport
noun دوري : sport
noun كاس : sport
noun منتخب +ات : sport
noun مدرب +ون : sport
noun لاعب +ون : sport
noun جماهير : sport
noun مرمي : sport
noun بطوله +ات : sport
noun شوط اشواط : sport
noun حكم حكام : sport
# harm without anybody meaning it
noun زلزال زلازل : accident
noun تصادم : accident
verb اصطدم يصطدم اصطدام : accident
noun حريق حرائق : accident
noun فيضان +ات : accident
noun سيل سيول : accident
verb غرق يغرق غرق : accident
adj مروري : accident
noun سير : accident.maybe
noun دهس : accident.maybe
verb انهار ينهار انهيار : accident.maybe
verb تحطم يتحطم تحطم : accident.maybe
verb انقلب ينقلب : accident.maybe
noun اعصار اعاصير : accident
noun عاصفه عواصف : accident.maybe
noun وباء اوبئه : accident
noun حمي : accident.maybe
# small words
part في من علي الي عن مع خلال بعد قبل عند لدي منذ حتي ضد بين تحت فوق داخل خارج امام خلف حول قرب نحو صوب تجاه عبر بجانب ضمن دون بدون عقب اثر جراء بسبب نتيجه اثناء رغم لصالح لحساب لمصلحه بيد بايدي بواسطه وراء غداه بفعل الا سوي : prep
part الذي التي الذين اللذان اللذين اللتين اللتان اللواتي من ما ممن مما : relative
part بعدما ريثما : connector
part ان انه انها انهم بان لان لكن حيث فيما بينما كما اذ اذا لكنه لكنها عندما حين حينما كي لكي ثم او ام اما لما بل وان فان فانه فانها فانهم فقد : connector
part لم لن لا ليس ليست غير عدم دون بدون : negation
part قد لقد : qad
verb كان يكون كون : be
verb بات يبيت : become
verb اصبح يصبح : become
verb صار يصير : become
verb اضحي يضحي : become
verb امسي يمسي : become
verb زال يزال : still
verb ظل يظل : still
part سوف : future
part هذا هذه ذلك تلك هؤلاء هذان هاتين : this
part هو هي هم هما : pronoun
part بينهم بينهن منهم بينها منها ضمنهم : among
part ايضا كذلك : also
part احد احدي : one.of
part كل جميع كافه معظم غالبيه اغلب : all
`
