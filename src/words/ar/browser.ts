import type { Words } from '../words.ts';

/** The words that reach the browser: about what is kept offline, and of the share menu. */
export const browserWords: Words['browser'] = {
  offline: {
    keepAll: 'حفظ كل الصفحات للقراءة دون اتصال ({kilobytes} ك.ب)',
    keeping: 'يجري حفظ كل الصفحات…',
    keptAll: 'كل الصفحات محفوظة على هذا الجهاز.',
    notKept: 'تعذر حفظ بعض الصفحات. ما حُفظ من قبل ما زال هنا.',
    newer: 'توجد نسخة أحدث من هذه الصفحة.',
    showNewer: 'عرضها',
    later: 'لاحقا',
  },
  share: {
    share: 'مشاركة',
    shareThis: 'مشاركة هذا',
    send: 'إرسال إلى…',
    copyLink: 'نسخ الرابط',
    copyQuotation: 'نسخ كاقتباس',
    copied: 'تم النسخ.',
    cite: 'الاستشهاد بهذه الصفحة',
    shareNamed: 'مشاركة: {title}',
    quoted: '«{text}»',
    sourcesOf: 'المصادر: {sources}',
    semicolon: '؛ ',
  },
};
