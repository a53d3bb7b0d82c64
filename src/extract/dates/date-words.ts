/* Words before a date that say what it is of, as the press of the larger languages writes them; stems, so that their endings need not stand here. */

const published =
  '입력|등록|게재|작성|송고|승인|발행|기사입력|최초\\s?작성|published|posted|first published|created|veröffentlicht|erstellt|publié|paru|créé|publicado|publicada|publicació|pubblicato|gepubliceerd|geplaatst|publicerad|publisert|udgivet|publiceret|opublikowano|publikac|publikov|vydáno|publicării|publicat|megjelent|objavlj|julkaistu|giriş|yayın|oluşturulma|опубликован|опубліковано|публикувано|δημοσι|đăng|diterbitkan|نُ?شر|প্রকাশ|प्रकाशित|פורסם|発行|日時|投稿日|公開|配信|掲載|发布|發布|发表|發表|刊登|出版|paskelbt|publikuot|publicēt|avaldatud|közzété|publikál|publikuar|imechapishwa|gepubliseer|eklenme|dərc|argitaratu|објав|апублік|منتشر|انتشار|شائع|เผยแพร่|வெளியிடப்பட்ட|გამოქვეყნ|tayang|dipublikasi'
const modified =
  '수정|최종|업데이트|갱신|updated|update(?=:? \\d)|modified|edited|last update|aktualisiert|geändert|letzte änderung|stand:|mis à jour|màj|modifié|modifica|actualiz|actualisé|actualitza|atualiz|modificad|aggiornato|aggiornament|bijgewerkt|gewijzigd|aangepast|uppdaterad|oppdatert|opdateret|zaktualizowano|aktualiz|módosít|frissít|güncelle|ažurira|päivitetty|обновлен|изменен|оновлено|ενημέρωση|ενημερώθηκε|cập nhật|diperbarui|تحديث|আপডেট|अपडेट|עודכן|更新|atnaujint|atjaunot|uuendatud|muudetud|posodobljen|uppfært|përditësuar|yenilən|bygewerk|opgedateer|kemas kini|imesasishwa|muokattu|ändrad|endret|ændret|upraveno|обновен|актуализ|ажурирано|به‌?\\s?روز ?رسانی|بروزرسانی|ویرایش|اپ ڈیٹ|อัปเดต|อัพเดท|แก้ไข|अद्यतन|புதுப்பிக்க|განახლ'

/** The last one before a date counts. */
export const publishedWords = new RegExp(`(?:${published})`, 'gi')
export const modifiedWords = new RegExp(`(?:${modified})`, 'gi')

/** A time without a day behind such a word: "updated at 6:05 pm", "mis à jour à 18h05", "oppdatert 12. mars kl. 18:05". Groups: day, hour, minute, half. */
const timeAlone = (words: string) =>
  new RegExp(
    `(?:${words})\\p{L}*[^\\d\\n]{0,16}(?:(\\d{1,2})(?:\\.?\\s\\p{L}{3,12}\\.?|\\.\\d{1,2}\\.)[^\\d\\n]{0,8})?(?<!\\d)(\\d{1,2})\\s?[:.hH]\\s?(\\d{2})(?![\\d/]|[.:-]\\d|,?\\s\\d{1,2}[\\s./])\\s?([ap]\\.?\\s?m)?`,
    'giu',
  )
export const publishedTime = timeAlone(published)
export const modifiedTime = timeAlone(modified)

const alone = new RegExp(
  `^(?:(?:date|data|datum|fecha|ngày)\\s(?:d[eai]\\s|of\\s)?)?(?:${published}|${modified})[\\p{L}\\p{M}]*(?:\\s(?:tarihi|saati|date|time))?:?$`,
  'iu',
)

/** Such a word and the day and time that it is of: what a story's head says, beside names, places and buttons. The date is looked for first, as digits are few. */
export const labelledStamp = new RegExp(
  `(?=(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{4}[./-]\\s?\\d{1,2}[./-]\\s?\\d{1,2}\\.?|\\d{1,2}\\.?\\s[\\p{L}\\p{M}]{3,12}\\.?,?\\s\\d{4}|\\d{1,2},\\s\\d{4})[,\\s]{1,3}(?:at\\s)?\\d{1,2}[:.]\\d{2})(?<=(?:${published}|${modified})[^\\d\\n]{0,24})`,
  'iu',
)

/** Whether a text is such a word and nothing more: the label of a date, not somebody's name. */
export function isDateWord(text: string): boolean {
  return alone.test(text)
}
