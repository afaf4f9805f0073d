import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { versionIdOf } from '../../lib/core/article/article.ts';
import { sha256 } from '../../lib/core/text/sha256.ts';
import type { Archive } from '../../lib/ports/archive.ts';
import type { Open, Opened } from './fixtures.ts';

const texts = [
  { name: 'plain words', text: 'The minister spoke.\n\nNobody answered.' },
  { name: 'nothing at all', text: '' },
  { name: 'a byte order mark in front', text: '\ufeffThe minister spoke.' },
  { name: 'every kind of line end', text: 'one\r\ntwo\rthree\u2028four\u0085five\n' },
  { name: 'control characters', text: '\u0000\u0001\u001b[31m\u007f\u0000' },
  { name: 'other scripts, signs of two code units and marks that combine', text: 'Мир — 和平 — 🕊️ e\u0301 ﷽' },
  { name: 'characters that are none', text: '\uffff\ufffe\ufdd0\u{10ffff}' },
  { name: 'a megabyte of quotation marks', text: '“'.repeat(350_000) },
];

export function describeArchive(name: string, open: Open<Archive>): void {
  describe(`archive: ${name}`, () => {
    let opened: Opened<Archive>;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.close());

    it.each(texts)('gives back exactly the text: $name', async ({ text }) => {
      const id = await opened.store.saveText(text);
      expect(id).toBe(versionIdOf(text));
      expect((await opened.store.text(id)) === text).toBe(true);
    });

    it('keeps the place of a lone surrogate as U+FFFD, under the same id, so that offsets hold', async () => {
      const text = 'before \ud83d after \udd4a “words”';
      const id = await opened.store.saveText(text);
      expect(id).toBe(versionIdOf(text));
      const stored = await opened.store.text(id);
      expect(stored).toBe(text.toWellFormed());
      expect(stored?.slice(text.indexOf('“'))).toBe('“words”');
    });

    it('gives back exactly the bytes, whatever they are', async () => {
      const body = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 31) % 256);
      const id = await opened.store.saveRaw(body, 'text/html; charset=iso-8859-1');
      expect(id).toBe(sha256(body));
      const stored = await opened.store.raw(id);
      expect(stored && sha256(stored)).toBe(id);
    });

    it.each([undefined, '', 'text/html\r\nx-injected: 1', 'тип/данных', 'x'.repeat(10_000)])(
      'takes bytes with any content type (%#)',
      async (contentType) => {
        const body = new TextEncoder().encode('<p>…</p>');
        const id = await opened.store.saveRaw(body, contentType);
        expect(await opened.store.raw(id)).toHaveLength(body.length);
      },
    );

    it('takes the same text and the same bytes twice', async () => {
      const body = new TextEncoder().encode('<p>twice</p>');
      expect(await opened.store.saveText('twice')).toBe(await opened.store.saveText('twice'));
      expect(await opened.store.saveRaw(body, 'text/html')).toBe(await opened.store.saveRaw(body, 'text/plain'));
      expect(await opened.store.text(versionIdOf('twice'))).toBe('twice');
    });

    it('holds text and bytes apart, also when they are equal', async () => {
      const id = await opened.store.saveText('one and the same');
      expect(await opened.store.raw(id)).toBeUndefined();
    });

    it.each([sha256('never saved'), 'no-id', '../../etc/passwd', ''])('knows nothing of the id %j', async (id) => {
      expect(await opened.store.text(id)).toBeUndefined();
      expect(await opened.store.raw(id)).toBeUndefined();
    });
  });
}
