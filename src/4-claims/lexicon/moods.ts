/** Words that say that what they govern is meant, feared, wanted, possible or prevented, and has not happened by that. */
export const MOODS = `
# what is meant, expected or feared to come
verb قرر يقرر : to.come
verb استعد يستعد استعداد +ات : to.come
verb اعتزم يعتزم اعتزام عزم : to.come
verb ازمع يزمع : to.come
verb نوي ينوي نيه : to.come
verb خطط يخطط تخطيط : to.come
noun خطه خطط : to.come
verb توقع يتوقع توقع +ات : to.come
adj متوقع : to.come
adj مرتقب : to.come
adj منتظر : to.come
adj مقرر : to.come
adj مزمع : to.come
adj وشيك : to.come
verb تاهب يتاهب تاهب : to.come
verb حضر يحضر تحضير +ات : to.come
verb هدد يهدد تهديد +ات : to.come
verb توعد يتوعد : to.come
verb تعهد يتعهد تعهد +ات : to.come
verb لوح يلوح تلويح : to.come
verb اتجه يتجه : to.come
verb خشي يخشي : to.come
verb تخوف يتخوف : to.come
noun احتمال +ات : to.come
part يفترض ينتظر استعدادا تمهيدا تمهيد سوف تقرر وعد وعدت وعدوا متوعدا متوعده متوعدين متعهدا متعهده متعهدين مهددا مهدده مهددين ملوحا ملوحه معتزما معتزمه متوقعا متوقعه مرجحا مرجحه : to.come
# what is wanted, needed, possible, allowed or prevented
verb ارجا يرجئ ارجاء : to.come
part ارجات ارجئ ارجئت اجلت يؤجل تؤجل تاجيل تاجل تاجلت الغي الغت الغيت يلغي تلغي الغاء : to.come
noun وشك : to.come
noun صدد : to.come
verb سعي يسعي سعي : unreal
verb اراد يريد : unreal
verb رغب يرغب رغبه : unreal
verb طمح يطمح طموح : unreal
verb تمني يتمني تمني : unreal
verb وجب يجب وجوب : unreal
verb انبغي ينبغي : unreal
noun ضروره : unreal
adj ضروري : unreal
noun حاجه : unreal
noun خطر مخاطر : unreal
noun قدره : unreal
adj قادر : unreal
noun امكانيه +ات : unreal
verb امكن يمكن امكان : unreal
verb عجز يعجز عجز : unreal
adj عاجز : unreal
verb سمح يسمح سماح : unreal
verb رفض يرفض رفض : unreal
verb تفادي يتفادي تفادي : unreal
verb تجنب يتجنب تجنب : unreal
noun مخاوف : unreal
noun تخوف +ات : unreal
part للمشاركه بهدف بغيه بغرض خوفا تخوفا خشيه مخافه تحسبا درءا اجل سبيل كاد كادت يكاد تكاد : unreal
# what came before what was told before
verb سبق يسبق : came.before
# what somebody did, in spite of the ل that follows
verb لجا يلجا لجوء : resort
verb بادر يبادر : resort
verb عمد يعمد : resort
verb اضطر يضطر : resort
# what stands under a condition
part اذا لو : condition
# last, since two of them are spelt as "aggression"
noun عدو : force weak
`
