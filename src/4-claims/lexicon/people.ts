/** Nouns for people and armed bodies, by what a coder of harm needs to know of them. */
export const PEOPLE = `
# those who fight, one by one
noun جندي جنود : person combatant
noun مجند +ون : person combatant
noun مجنده +ات : person combatant women
noun عسكري +ون : person combatant
noun مسلح +ون : person combatant armed
noun مقاتل +ون : person combatant
noun محارب +ون : person combatant
noun ضابط ضباط : person combatant rank
noun شرطي : person combatant
noun دركي +ون : person combatant
noun حارس حراس : person combatant
noun ارهابي +ون : person combatant armed
noun متشدد +ون : person combatant armed
noun متطرف +ون : person combatant armed
noun متمرد +ون : person combatant armed
noun انفصالي +ون : person combatant armed
noun جهادي +ون : person combatant armed
noun تكفيري +ون : person combatant armed
noun خارجي خوارج : person combatant armed
noun متسلل +ون : person combatant
noun داعشي دواعش +ون : person combatant armed
noun حوثي +ون : person combatant armed
noun انقلابي +ون : person combatant armed
noun قناص قناصه : person combatant
noun مرتزق مرتزقه : person combatant
noun فدائي +ون : person combatant
noun مرابط +ون : person combatant
noun مقاوم +ون : person combatant
noun ثائر ثوار : person combatant
noun مظلي +ون : person combatant
noun طيار +ون : person combatant
noun عنصر عناصر : person combatant member
noun فلول : person combatant member
noun فرد افراد : person member
noun منتسب +ون : person combatant member
noun مرافق +ون : person member
noun ممول +ون : person combatant
noun عضو اعضاء : person member
noun زميل زملاء : person member
noun رجل رجال : person man
noun امير امراء : person leader
noun قائد قاده قياده : person combatant leader
noun قيادي +ون قيادات : person combatant leader
noun زعيم زعماء : person leader
part امر امري امرو : commander combatant leader
noun اما : none
noun معاون +ون : person combatant leader
noun نائب نواب : person leader
noun نائبه +ات : person leader women
noun عقيد عقداء : person combatant rank
noun عميد عمداء : person combatant rank
noun ملازم +ون : person combatant rank
noun نقيب نقباء : person combatant rank
noun رائد : person combatant rank
noun مقدم +ون : person combatant rank
noun رقيب رقباء : person combatant rank
noun عريف عرفاء : person combatant rank
noun فريق : rank
noun جنرال +ات : rank
noun كولونيل : rank
noun ليفتنانت : rank
noun لفتنانت : rank
noun بريجادير : rank
noun بريغادير : rank
noun ميجور : rank
noun ميجر : rank
noun كابتن : rank
noun انتحاري +ون : person combatant attacker suicide
noun انتحاريه +ات : person combatant attacker suicide women
noun استشهادي +ون : person combatant attacker suicide
noun انغماسي +ون : person combatant attacker suicide
noun مهاجم +ون : person attacker
noun منفذ منفذو منفذي : person attacker
noun مفجر +ون : person combatant attacker
noun معتد +ون : person attacker
noun مخرب +ون : person attacker armed
noun مجهول +ون : person armed
noun ملثم +ون : person armed
noun خاطف +ون : person combatant armed captor
noun قرصان قراصنه : person armed
# civilians
noun مدني +ون : person civilian
noun مواطن +ون : person civilian
noun مواطنه +ات : person civilian women
noun ساكن سكان : person civilian
noun عالق +ون : person civilian
noun روهينغا : person
noun روهينجا : person
noun روهنغيا : person
noun روهينغيا : person
noun روهنجيا : person
noun محاصر +ون : person civilian besieged
noun اهل اهالي : person civilian
noun اعزل عزل : person civilian
noun برئ ابرياء : person civilian
noun امراه نساء : person civilian women
noun نسوه : person civilian women
noun سيده +ات : person civilian women
noun فتاه فتيات : person civilian women
noun حامل حوامل : civilian women
noun والده +ات امهات : person civilian women
noun حاجه +ات : none
noun زوجه +ات : person civilian women
noun زوج : person civilian
noun والد : person civilian
noun ابن ابناء : person
noun ابنه : person civilian
noun نجل انجال : person civilian
noun حفيد احفاد : person civilian
noun حفيده +ات : person civilian women
noun شقيق اشقاء : person civilian
noun شقيقه +ات : person civilian women
noun طفل اطفال : person civilian children
noun طفله +ات : person civilian children
noun رضيع رضع : person civilian children
noun صبي صبيه صبيان : person civilian children
noun قاصر +ون : person civilian children
noun فتي فتيان فتيه : person civilian children
noun شاب شبان شباب : person civilian
noun مسن +ون : person civilian
noun مسنه +ات : person civilian women
noun عجوز عجائز : person civilian
noun ناجي ناجون ناجين : person civilian
noun رضيعه +ات : person civilian children
noun عامل عمال : person civilian
noun مقيم +ون : person civilian
noun ماره : civilian
noun وافد +ون : person civilian
noun بحار بحاره : person civilian
noun نزيل نزلاء : person civilian
noun معتمر +ون : person civilian
noun مريض مرضي : person civilian
noun خباز +ون : person civilian
noun فلاح +ون : person civilian
noun راهب رهبان : person civilian
noun قس قسس : person civilian
noun كاهن كهنه : person civilian
noun مطران مطارنه : person civilian
noun اسقف اساقفه : person civilian
noun حاخام +ات : person civilian
noun مؤذن +ون : person civilian
noun مترجم +ون : person civilian
noun مترجمه +ات : person civilian women
noun مقاول +ون : person civilian
noun حلاق +ون : person civilian
noun بائع +ون : person civilian
noun اكاديمي +ون : person civilian
noun صيدلي صيادله : person civilian
noun موظفه +ات : person civilian women
noun قرويه +ات : person civilian women
noun قسيس قساوسه : person civilian
noun موظف +ون : person civilian
noun متعاقد +ون : person civilian
noun مزارع +ون : person civilian
noun قروي +ون : person civilian
noun صياد +ون : person civilian
noun مصلي مصلون مصلين : person civilian
noun تلميذ تلاميذ : person civilian
noun اعوان : person combatant member
noun تلميذه +ات : person civilian
noun معلمه +ات : person civilian women
noun مزارعه +ات : person civilian women
noun مذيعه +ات : person civilian women
noun سائحه +ات : person civilian women
noun راهبه +ات : person civilian women
noun جنديه +ات : person combatant women
noun طالب طلاب طلبه : person civilian
noun معلم +ون : person civilian
noun مهندس +ون : person civilian
noun حقوقي +ون : person civilian
noun راع رعاه : person civilian
noun راعيا : person civilian
noun مدرس +ون : person civilian
noun سائق +ون : person civilian
noun راكب ركاب : person civilian
noun مرتاد رواد : person civilian
noun مرتاد +ون : person civilian
noun مسافر +ون : person civilian
noun تاجر تجار : person civilian
noun صاحب : person civilian owner
noun متظاهر +ون : person civilian protester
noun معتصم +ون : person civilian protester
noun محتج +ون : person civilian protester
noun ناشط +ون نشطاء : person civilian activist
noun ناشطه +ات : person civilian women
noun مهاجر +ون : person civilian refugee
noun لاجئ +ون : person civilian refugee
noun لاجئه +ات : person civilian refugee women
noun نازح +ون : person civilian displaced
noun مهجر +ون : person civilian displaced
noun مستوطن +ون : person civilian settler
noun مستعمر +ون : person civilian settler
noun سائح سياح : person civilian
noun حاج حجاج : person civilian
noun قاض قضاه : person civilian
noun قاضيا : person civilian
noun قاضي : person civilian
noun محام +ون : person civilian
noun محاميا : person civilian
noun امام : person civilian
noun حاضر حضور : civilian
noun عائله +ات عوائل : person civilian family
noun اسره اسر : person civilian family
noun دبلوماسي +ون : person civilian
noun صحفي +ون : person civilian journalists
noun صحفيه +ات : person civilian journalists
noun صحافيه +ات : person civilian journalists
noun صحافي +ون : person civilian journalists
noun صحافيه +ات : person civilian journalists women
noun صحفيه +ات : person civilian journalists women
noun اعلامي +ون : person civilian journalists
noun مراسل +ون : person civilian journalists
noun مصور +ون : person civilian journalists
noun طبيب اطباء : person civilian medics
noun طبيبه +ات : person civilian medics women
noun مسعفه +ات : person civilian medics women
noun ممرض +ون : person civilian medics
noun مسعف +ون : person civilian medics
noun متطوع : person
noun ممرضه +ات : person civilian medics women
# nobody said who
noun شخص اشخاص : person unknown
noun انسان : person unknown
noun نسمه : person unknown
noun روح ارواح : unknown
noun اخر +ون اخرون : person other
noun اخري اخريات : other
noun ضحيه ضحايا : person casualty
noun راح : none
# whom a word itself says dead, hurt, held
noun قتيل قتلي : person killed.person
noun قتيله +ات : person killed.person women
noun شهيد شهداء : person killed.person martyr
noun صريع صرعي : person killed.person
noun جثه جثث : person killed.person body
noun جثمان جثامين : person killed.person body
noun جريح جرحي : person injured.person
noun مصاب +ون : person injured.person
noun اسير اسري : person captured.person
noun معتقل +ون : person captured.person
noun موقوف +ون : person captured.person
noun محتجز +ون : person captured.person
noun مختطف +ون : person captured.person
noun مخطوف +ون : person captured.person
noun رهينه رهائن : person captured.person hostage
noun سجين سجناء : person captured.person
noun مفقود +ون : person missing.person
noun مطلوب +ون : person combatant
noun مدان +ون : person
noun مشتبه مشتبهين : person
noun مشتبها : person
noun مشتبه بهم : person
# armed bodies and those who command them
noun قوه قوات : force
noun جيش جيوش : force army
noun ميليشيا +ات : force irregular
noun ميليشيه +ات : force irregular
noun مليشيا +ات : force irregular
noun مليشيه +ات : force irregular
noun كتيبه كتائب : force
noun لواء الويه : force
noun فرقه فرق : force
noun فوج افواج : force
noun سريه سرايا : force
noun وحده +ات : force weak
noun فصيل فصائل : force irregular
noun تنظيم +ات : force irregular
noun حركه +ات : force weak
noun جماعه +ات : force irregular
noun مجموعه +ات : force weak
noun عصابه +ات : force irregular
noun خليه خلايا : force cell
noun تشكيل +ات : force weak
noun مقاومه : force irregular
noun معارضه : force irregular
noun شرطه : force police
noun درك : force police
noun امن : force police weak
noun حرس : force police
noun تحالف : force
noun ائتلاف : force weak
noun طيران : force airforce
noun بحريه : force
noun مدفعيه : force artillery
noun دوريه +ات : force
noun مفرزه مفارز : force
noun حشد : force weak
noun نظام : force weak government
noun حكومه +ات : government weak
noun سلطه +ات : government weak
noun دوله دول : government weak
noun حزب احزاب : force weak
noun جبهه جبهات : force weak
noun مجلس مجالس : government weak
noun قبيله قبائل : force weak
noun عشيره عشائر : force weak
noun جهاز اجهزه : government weak
noun غرفه غرف : government weak
adj مسلحه : none
adj كردي : none
noun استخبارات : force police
noun مخابرات : force police
noun مارينز : force
noun بيشمركه بشمركه : force
noun صحوه صحوات : force
noun احتلال : force
noun حامي حمايه : none
noun لجنه لجان : government weak
`
