/** What is hit, and kinds of places. */
export const SITES = `
# whom and what is hit
noun موقع مواقع : site
noun هدف اهداف : site
noun مقر +ات مقار : site
noun تجمع +ات : site
noun ثكنه +ات : site place.kind keep
noun نقطه نقاط : site post
noun حاجز حواجز : site post
noun تمركز +ات : site
noun معقل معاقل : site
noun وكر اوكار : site hideout
noun رتل ارتال : site
noun موكب مواكب : site
noun منزل منازل : home
noun بيت بيوت : home
noun مبني مباني : building
noun مسجد مساجد : building civil.site
noun سوق اسواق : building civil.site
noun مدرسه مدارس : building civil.site
noun فندق فنادق : building civil.site
noun كنيسه كنائس : building civil.site
noun مطعم مطاعم : building civil.site
noun حسينيه +ات : building civil.site
noun مقهي مقاهي : building civil.site
noun زفاف : civil.site
noun عرس اعراس : civil.site
noun عزاء : civil.site
noun جنازه +ات : civil.site
noun متجر متاجر : building civil.site
noun سكني : civil.site
adj سكني : civil.site
noun مركز مراكز : site
adj تجاري : civil.site
adj شعبي : none
noun مخبا مخابئ : site
noun كازمه كازمات : site
noun معبد معابد : heritage
noun تمثال تماثيل : heritage
noun ضريح اضرحه : heritage
noun اثار : heritage
noun متحف متاحف : heritage
adj اثري : heritage
noun خندق خنادق : site
noun محطه +ات : building
# kinds of places
noun مدينه مدن : place.kind
noun بلده +ات : place.kind
noun قريه قري : place.kind
noun حي احياء : place.kind
noun منطقه مناطق : place.kind
noun محافظه +ات : place.kind province.kind
noun ولايه +ات : place.kind province.kind
noun مديريه +ات : place.kind
noun قضاء اقضيه : place.kind
noun ناحيه نواحي : place.kind
noun اقليم اقاليم : place.kind province.kind
noun محور محاور : place.kind
noun جبهه جبهات : place.kind
noun ضاحيه ضواحي : place.kind
noun حاره +ات : place.kind
noun عزله عزل : place.kind
noun محله : place.kind
noun معتمديه +ات : place.kind
noun نجع نجوع : place.kind
noun عزبه عزب : place.kind keep
noun مستوطنه +ات : place.kind keep
noun مستعمره +ات : place.kind keep
noun بلديه +ات : place.kind
noun دائره : place.kind listed
noun مقاطعه +ات : place.kind province.kind
noun ريف ارياف : place.kind countryside
noun باديه بوادي : place.kind countryside
noun عاصمه : place.kind capital
noun قاعده قواعد : place.kind keep
noun مطار +ات : place.kind keep
noun ميناء موانئ : place.kind keep
noun مرفا مرافئ : place.kind keep
noun معسكر +ات : place.kind keep
noun مخيم +ات : place.kind keep
noun جبل جبال : place.kind keep
noun وادي وديان : place.kind keep
noun جزيره جزر : place.kind keep
noun سجن سجون : place.kind keep
noun معبر معابر : place.kind keep
noun منفذ منافذ : place.kind.weak keep
noun حقل حقول : place.kind keep
noun مصفاه مصافي : place.kind keep
noun سد سدود : place.kind keep listed
noun بوابه +ات : place.kind keep
noun تله تلال : place.kind keep
noun تل تلال : place.kind keep
noun تبه تباب : place.kind keep
noun جسر جسور : place.kind keep inner
noun طريق طرق : place.kind keep inner listed
noun شارع شوارع : place.kind keep inner listed
noun ميدان ميادين : place.kind keep inner listed
noun ساحه +ات : place.kind keep inner listed
noun دوار : place.kind keep inner
noun قصر قصور : place.kind keep inner listed
noun مستشفي مستشفيات : place.kind keep inner listed
noun جامعه +ات : place.kind keep inner listed
noun مفرق مفارق : place.kind keep
noun تقاطع +ات : place.kind keep inner listed
noun خربه خرب : place.kind keep
noun غابه +ات : place.kind keep
noun واحه +ات : place.kind keep
noun مثلث : place.kind keep listed
noun سهل سهول : place.kind keep listed
noun جرد جرود : place.kind keep
noun سلسله : place.kind.weak
noun شبه : place.kind.weak
noun حدود : border
noun ارض اراضي : ground
noun جزء اجزاء : part.of
noun معظم : part.of
part نصف ثلث ثلثا ثلثي جانبا قسما شطرا : part.of
noun كامل : part.of
noun مساحه +ات : ground
noun رقعه : ground
noun مرافق : ground
noun مربع مربعات : ground
noun حقل حقول : ground
noun مزرعه مزارع : ground
noun خزان +ات : ground
noun غرب : direction
noun شرق : direction
noun شمال : direction
noun جنوب : direction
noun وسط : direction
noun محيط : direction
noun مشارف : direction
noun اطراف : direction
noun ضواحي : direction
noun قلب : direction.weak
noun مدخل مداخل : direction
noun تخوم : direction
noun شمالي : direction
noun جنوبي : direction
noun شرقي : direction
noun غربي : direction
adj شمالي : direction.adj
adj جنوبي : direction.adj
adj شرقي : direction.adj
adj غربي : direction.adj
`
