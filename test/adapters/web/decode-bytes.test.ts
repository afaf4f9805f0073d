import { describe, expect, test } from 'vitest';
import { decodeBytes, type MarkupKind } from '../../../lib/adapters/web/decode-bytes.ts';

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part)))),
  );

const KOI8_MIR = [0xcd, 0xc9, 0xd2];
const EUC_KR_PEACE = [0xc6, 0xf2, 0xc8, 0xad];
const WESTERN_QUOTES = [0x93, 0x4e, 0x6f, 0x94];

describe('decodeBytes', () => {
  test.each<[string, Uint8Array, MarkupKind, string | undefined, string]>([
    ['UTF-8 when nothing is said', bytes('Żółw'), 'html', undefined, 'Żółw'],
    ['windows-1252 when nothing is said and it is no UTF-8', bytes(WESTERN_QUOTES), 'html', undefined, '“No”'],
    ['the byte order mark, which goes', bytes([0xef, 0xbb, 0xbf], 'Żółw'), 'xml', 'text/xml; charset=koi8-r', 'Żółw'],
    ['UTF-16 by its mark', bytes([0xff, 0xfe], Buffer.from('<a>ż', 'utf16le').toJSON().data), 'xml', undefined, '<a>ż'],
    ['UTF-16 by its shape', bytes(Buffer.from('<a>ż', 'utf16le').toJSON().data), 'xml', undefined, '<a>ż'],
    ['the header', bytes(KOI8_MIR), 'text', 'text/plain; charset="KOI8-R"', 'мир'],
    [
      "XML's declaration",
      bytes('<?xml version="1.0" encoding=\'euc-kr\'?>', EUC_KR_PEACE),
      'xml',
      'text/xml',
      '<?xml version="1.0" encoding=\'euc-kr\'?>평화',
    ],
    ["a page's meta", bytes('<meta charset=koi8-r>', KOI8_MIR), 'html', undefined, '<meta charset=koi8-r>мир'],
    [
      "a page's older meta",
      bytes('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', KOI8_MIR),
      'html',
      'text/html',
      '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">мир',
    ],
    [
      'the header before the declaration',
      bytes('<meta charset=euc-kr>', KOI8_MIR),
      'html',
      'text/html;charset=koi8-r',
      '<meta charset=euc-kr>мир',
    ],
    ['UTF-8 though a careless server says Latin-1', bytes('Żółw'), 'html', 'text/html; charset=iso-8859-1', 'Żółw'],
    ['Latin-1 as browsers take it', bytes(WESTERN_QUOTES), 'html', 'text/html; charset=iso-8859-1', '“No”'],
    ['no UTF-7, which hides markup', bytes('+ADw-script+AD4-'), 'html', 'text/html; charset=utf-7', '+ADw-script+AD4-'],
    [
      'no UTF-16 by a declaration in single bytes',
      bytes('<meta charset="utf-16">é'),
      'html',
      undefined,
      '<meta charset="utf-16">é',
    ],
    [
      'the declaration of a page that is no UTF-8, though a careless server says so',
      bytes('<meta charset="windows-1252">', WESTERN_QUOTES),
      'html',
      'text/html; charset=utf-8',
      '<meta charset="windows-1252">“No”',
    ],
    [
      'that of a feed likewise',
      bytes('<?xml version="1.0" encoding="koi8-r"?>', KOI8_MIR),
      'xml',
      'text/xml; charset=utf-8',
      '<?xml version="1.0" encoding="koi8-r"?>мир',
    ],
    [
      'UTF-8 as the header says, where the declaration is wrong and a byte is broken',
      bytes('<meta charset="windows-1252">Żółw', [0xff]),
      'html',
      'text/html; charset=utf-8',
      '<meta charset="windows-1252">Żółw\ufffd',
    ],
    [
      'broken UTF-8 that is declared, with marks where it breaks',
      bytes('a', [0xff], 'b'),
      'text',
      'text/plain; charset=utf-8',
      'a\ufffdb',
    ],
    ['nothing', bytes(), 'text', undefined, ''],
  ])('takes %s', (_, body, kind, contentType, text) => expect(decodeBytes(body, kind, contentType)).toBe(text));
});
