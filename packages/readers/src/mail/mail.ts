import PostalMime, { type Email } from 'postal-mime';
import { nested } from '../archives/nested.ts';
import { collect } from '../byte-source.ts';
import { calendarDay } from '../calendar-day.ts';
import { entryName } from '../entry-name.ts';
import { InputError, reasonOf } from '../input-error.ts';
import type { Context, Item } from '../item.ts';
import { notReportByName } from '../kind.ts';
import type { Reading, Report } from '../report.ts';
import { withTypography } from '../text/encoding.ts';

/**
 * A mail as a report (its plain text, else its HTML as text; subject, day and sender), and its attachments of kinds that are read.
 * The day is the one that the sender's clock showed.
 */
export async function* readMail(item: Item, context: Context): AsyncGenerator<Reading> {
  const bytes = await collect(item.chunks, context.limits.maxNestedBytes);
  const mail = await parse(bytes);
  const report = await bodyOf(mail);
  const { attachments } = mail;
  if (report.text.trim() !== '') yield { name: item.name, report };
  else if (attachments.length === 0) throw new InputError('no text in it');
  for (const [index, attachment] of attachments.entries()) {
    const filename = attachment.filename ?? (attachment.mimeType === 'message/rfc822' ? `${index + 1}.eml` : '');
    const name = entryName(item.name, filename || `attachment ${index + 1}`);
    const unknown = notReportByName(filename);
    if (unknown !== null) {
      if (!attachment.related) yield { name, skipped: unknown };
      continue;
    }
    try {
      const content = attachment.content as ArrayBuffer;
      const inner = { name, bytes: new Uint8Array(content), contentType: null, url: null };
      yield* context.readItem(nested(item, inner, context.limits));
    } catch (error) {
      yield { name, error: reasonOf(error) };
    }
  }
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    const mail = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer', forceRfc822Attachments: true });
    if (mail.headers.length > 0) return mail;
  } catch (error) {
    throw new InputError(`damaged mail: ${reasonOf(error)}`);
  }
  throw new InputError('no mail: it has no header');
}

async function bodyOf(mail: Email): Promise<Report> {
  const plain = mail.text?.trim() ?? '';
  const text = plain === '' && mail.html !== undefined ? (await import('../html/html.ts')).htmlText(mail.html) : plain;
  const date = mail.headers.find(({ key }) => key === 'date')?.value;
  return {
    text: withTypography(text),
    metadata: {
      title: mail.subject?.trim() || null,
      published: date === undefined ? null : calendarDay(date),
      source: mail.from?.name?.trim() || mail.from?.address?.trim() || null,
      url: null,
    },
  };
}
